package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.reports.ListSamples;
import org.reconvene.reports.PrintedFiles;
import org.reconvene.reports.ReportFormat;

/** More pages than are kept unpacked. */
@Tag("SUR-16")
class ManyPagesTest {
    private static final int PEOPLE = 1_250;
    private static final byte[] PRINTED = PrintedFiles.print(ListSamples.access(PEOPLE), ReportFormat.PDF);

    @Test
    void each_row_is_printed_once_and_in_order() throws Exception {
        var names = PrintedText.of(PRINTED).split("Róisín Wren ", -1);

        assertThat(names).hasSize(PEOPLE + 1);
        assertThat(IntStream.range(0, PEOPLE)).allMatch(person -> names[person + 1].startsWith(person + ", "));
    }

    @Test
    void each_page_has_its_number() throws Exception {
        var feet = PrintedPages.feetOf(PRINTED);

        assertThat(feet).hasSizeGreaterThan(50);
        assertThat(IntStream.range(0, feet.size()))
                .allMatch(page -> feet.get(page).contains("Page " + (page + 1) + " of " + feet.size() + " "));
    }

    @Test
    void they_are_one_table_that_keeps_every_rule() throws Exception {
        assertThat(AccessibilityCheck.brokenClauses(PRINTED)).isEmpty();
        assertThat(StructureCount.in(PRINTED))
                .containsAllEntriesOf(Map.of("Table", 1, "TR", PEOPLE + 1, "TH", PEOPLE + 5, "TD", 4 * PEOPLE));
    }
}
