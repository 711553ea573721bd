package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.reports.Chronology;
import org.reconvene.reports.ChronologyRenderer;

@Tag("SUR-5")
class ChronologyPaperTest {

    private static final String RECORDED = "The dissent was recorded.";
    private static final ChronologyRenderer RENDERER = new ChronologyRenderer();

    static Stream<Arguments> chronologies() {
        return Stream.of(
                Arguments.of("empty", chronology(0, RECORDED)),
                Arguments.of("one", chronology(1, RECORDED)),
                Arguments.of("typical", chronology(12, RECORDED)),
                Arguments.of("large", chronology(1000, RECORDED)),
                Arguments.of("long", chronology(20, "A sentence of an act that goes on. ".repeat(28))));
    }

    @ParameterizedTest
    @MethodSource("chronologies")
    void a_chronology_keeps_every_rule_of_pdf_ua_and_is_one_table_or_says_that_it_is_empty(
            String name, Chronology chronology) throws Exception {
        var pdf = print("chronology-" + name, chronology);
        var lines = chronology.lines().size();

        assertThat(AccessibilityCheck.brokenClauses(pdf)).isEmpty();
        var structure = StructureCount.in(pdf);
        if (lines == 0) {
            assertThat(structure).containsEntry("H1", 1).doesNotContainKey("Table");
            assertThat(PrintedText.of(pdf)).contains("Nothing has been done in it yet.");
        } else {
            assertThat(structure)
                    .containsAllEntriesOf(
                            Map.of("H1", 1, "Table", 1, "TR", lines + 1, "TH", lines + 4, "TD", 3 * lines));
        }
    }

    @Test
    void who_did_what_when_stands_in_it_and_the_file_says_its_title() throws Exception {
        var pdf = RENDERER.render(chronology(2, "Róisín Wren recorded a dissent at Tŷ Dŵr."));
        assertThat(PrintedText.of(pdf))
                .contains("Chronology of SUR-2026-0042", "Róisín Wren, health visitor, Health", "Tŷ Dŵr");
        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getInfo())
                    .containsEntry("Title", "Chronology of SUR-2026-0042, Surrey Safeguarding Children Partnership");
            assertThat(reader.getCatalog().getAsString(PdfName.LANG)).hasToString("en-GB");
        }
    }

    private static byte[] print(String name, Chronology chronology) throws Exception {
        var pdf = RENDERER.render(chronology);
        Files.write(Files.createDirectories(Path.of("target", "samples")).resolve(name + ".pdf"), pdf);
        return pdf;
    }

    private static Chronology chronology(int lines, String what) {
        return new Chronology(
                "SUR-2026-0042",
                "Surrey Safeguarding Children Partnership",
                List.of(
                        "What was done in this case, in the order in which it was done.",
                        "Made by Dominic Rail on Monday 22 December 2026, 09:10."),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(number -> new Chronology.Line(
                                Integer.toString(number),
                                "Tue 22 Dec 2026, 11:52",
                                "Róisín Wren, health visitor, Health",
                                what))
                        .toList(),
                true);
    }
}
