package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.reports.language.Phrase.asWritten;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.Statement;
import org.reconvene.reports.StatementRenderer;
import org.reconvene.reports.letters.DifferenceSamples;

@Tag("NI-18")
class StatementPaperTest {

    private static final StatementRenderer RENDERER = new StatementRenderer();

    static Stream<Arguments> statements() {
        return Stream.of(
                Arguments.of("confirmed", DifferenceSamples.confirmed()),
                Arguments.of("contested", DifferenceSamples.contested()),
                Arguments.of("unanswered", DifferenceSamples.unanswered()),
                Arguments.of("long", DifferenceSamples.atLength()),
                Arguments.of("anything", anything()));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void a_statement_keeps_every_rule_of_pdf_ua_and_has_its_structure(String name, Statement statement)
            throws Exception {
        var pdf = print(name, statement);

        assertThat(AccessibilityCheck.brokenClauses(pdf)).isEmpty();
        var counts = StructureCount.allIn(pdf);
        counts.keySet().removeAll(List.of("Document", "Span"));
        assertThat(counts).isEqualTo(StructureCount.expectedOf(statement));
        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getInfo())
                    .containsEntry(
                            "Title",
                            statement.title() + " " + statement.reference() + ", "
                                    + statement.partnership().name())
                    .containsEntry("Subject", statement.reference());
            assertThat(reader.getCatalog().getAsString(PdfName.LANG)).hasToString("en-GB");
        }
    }

    @Test
    void every_page_carries_the_title_the_reference_and_its_number() throws Exception {
        var feet = PrintedPages.feetOf(
                RENDERER.file("long", DifferenceSamples.atLength()).content());

        assertThat(feet).hasSizeGreaterThan(3);
        for (var page = 0; page < feet.size(); page++) {
            assertThat(feet.get(page))
                    .contains(
                            "Record of Professional Difference NI-2026-0031",
                            "Page " + (page + 1) + " of " + feet.size(),
                            "every person and case is invented");
        }
    }

    @Test
    void both_wordings_and_letters_of_irish_print() throws Exception {
        assertThat(PrintedText.of(RENDERER.file("contested", DifferenceSamples.contested())
                        .content()))
                .contains("Cathal Ó Dálaigh", "third bruise", "beside the visit");
    }

    private static byte[] print(String name, Statement statement) throws Exception {
        var pdf = RENDERER.file(name, statement).content();
        Files.write(Files.createDirectories(Path.of("target", "samples")).resolve("statement-" + name + ".pdf"), pdf);
        return pdf;
    }

    private static Statement anything() {
        return new Statement(
                Letterhead.of("Safeguarding Board"),
                "NI-2026-0031",
                asWritten("A title of many words, so that it takes more than one line of the page"),
                List.of(asWritten("What it is."), asWritten("Who had it printed.")),
                List.of(
                        new Letter.Paragraph("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(6)),
                        new Letter.Heading(asWritten("Points")),
                        new Letter.Bulleted(List.of(asWritten("One."), asWritten("Another."))),
                        new Letter.Heading(asWritten("A table")),
                        new Letter.Facts(
                                List.of(new Letter.Fact(asWritten("Long"), "A fact that goes on. ".repeat(40))))),
                false);
    }
}
