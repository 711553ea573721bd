package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.reports.language.Phrase.asWritten;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reconvene.reports.Letter;
import org.reconvene.reports.LetterRenderer;
import org.reconvene.reports.letters.DisagreementLetterSamples;
import org.reconvene.reports.letters.DissentLetterSamples;
import org.reconvene.reports.letters.LetterSamples;
import org.reconvene.reports.letters.Reasons;

class LetterPaperTest {
    private static final LetterRenderer RENDERER = new LetterRenderer();

    static Stream<Arguments> letters() {
        return Stream.of(
                Arguments.of("refused", LetterSamples.refused()),
                Arguments.of("refused-withheld", LetterSamples.refusedWithheld()),
                Arguments.of("refused-long", LetterSamples.refusedAtLength()),
                Arguments.of("convened", LetterSamples.convened()),
                Arguments.of("convened-late", LetterSamples.convenedLate()),
                Arguments.of("acknowledged", LetterSamples.acknowledged()),
                Arguments.of("final-convened", LetterSamples.finallyConvened()),
                Arguments.of("final-not-convened", LetterSamples.finallyNotConvened()),
                Arguments.of("decision-stands", DissentLetterSamples.stands()),
                Arguments.of("decision-stands-long", DissentLetterSamples.standsAtLength()),
                Arguments.of("reconvened-to-the-chair", DissentLetterSamples.reconvenedToTheChair()),
                Arguments.of("reconvened-without-a-date", DissentLetterSamples.reconvenedWithoutADate()),
                Arguments.of("meets-again", DissentLetterSamples.meetsAgain()),
                Arguments.of("meets-again-without-a-date", DissentLetterSamples.meetsAgainWithoutADate()),
                Arguments.of("feedback-to-the-dissenter", DissentLetterSamples.feedbackToTheDissenter()),
                Arguments.of("feedback-to-the-chair", DissentLetterSamples.feedbackToTheChair()),
                Arguments.of("step-decided", DisagreementLetterSamples.decided()),
                Arguments.of("step-decided-long", DisagreementLetterSamples.decidedAtLength()),
                Arguments.of("step-unanswered", DisagreementLetterSamples.silent()),
                Arguments.of("outcome-agreed", DisagreementLetterSamples.agreed()),
                Arguments.of("outcome-agreed-nothing-open", DisagreementLetterSamples.agreedWithNothingOpen()),
                Arguments.of("anything", anything()));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_keeps_every_rule_of_pdf_ua_and_has_its_structure(String name, Letter letter) throws Exception {
        var pdf = print(name, letter);

        assertThat(AccessibilityCheck.brokenClauses(pdf)).isEmpty();
        assertThat(readIn(pdf)).isEqualTo(StructureCount.expectedOf(letter));
        assertThat(PrintedText.pagesOf(pdf)).allSatisfy(page -> assertThat(page).hasSizeGreaterThan(100));
        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getInfo())
                    .containsEntry(
                            "Title", letter.subject() + ", " + letter.from().name())
                    .containsEntry("Subject", letter.reference());
            assertThat(reader.getCatalog().getAsString(PdfName.LANG)).hasToString("en-GB");
        }
    }

    @Test
    void long_words_and_table_rows_of_pages_keep_every_rule_and_stay_one_row() throws Exception {
        var pdf = print("awkward", awkward());

        assertThat(AccessibilityCheck.brokenClauses(pdf)).isEmpty();
        assertThat(StructureCount.in(pdf))
                .containsAllEntriesOf(Map.of("H1", 1, "H2", 1, "Table", 1, "TR", 2, "TH", 2, "TD", 2, "L", 1, "LI", 1));
    }

    @Test
    void a_short_table_stands_on_one_page() throws Exception {
        assertThat(textsOf(LetterSamples.refused()))
                .filteredOn(page -> page.contains("Write to"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("Its time limit");
    }

    @Test
    void letters_of_welsh_print() throws Exception {
        assertThat(PrintedText.of(RENDERER.render(LetterSamples.refused())))
                .contains("Siân Gwŷr", "Ymddiriedolaeth Tŷ Dŵr", "Ysgol Dŵr");
    }

    @Test
    void withheld_reasons_are_not_in_the_file() throws Exception {
        assertThat(PrintedText.of(RENDERER.render(LetterSamples.refused()))).contains(LetterSamples.OF_THE_REASONS);
        assertThat(PrintedText.of(RENDERER.render(LetterSamples.refusedWithheld())))
                .doesNotContain(LetterSamples.OF_THE_REASONS, LetterSamples.OF_THE_TALKS)
                .contains("consent to sharing them with you is not recorded");
    }

    @Test
    void reasons_of_five_pages_flow_and_every_page_after_the_first_has_the_reference_and_its_number() throws Exception {
        var letter = LetterSamples.refusedAtLength();
        var feet = PrintedPages.feetOf(RENDERER.render(letter));

        assertThat(feet).hasSizeGreaterThanOrEqualTo(6);
        assertThat(feet.getFirst()).contains("Page 1 of " + feet.size()).doesNotContain("Our reference");
        for (var page = 1; page < feet.size(); page++) {
            assertThat(feet.get(page))
                    .contains("Our reference SUR-2026-0107", "Page " + (page + 1) + " of " + feet.size());
        }
        var words = String.join(" ", PrintedText.pagesOf(RENDERER.render(letter)));
        assertThat(words.split(LetterSamples.OF_THE_REASONS.replace(" ", "\\s+"), -1))
                .hasSize(61);
    }

    /** Wherever the page ends, who signs has the last paragraph above the name. */
    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 8, 10, 12, 14, 16, 18, 20})
    void the_closing_stays_with_the_last_paragraph(int sentences) throws Exception {
        var text = "One sentence of about a line of reasons, said again so that the page fills. ".repeat(sentences);
        var pages = textsOf(LetterSamples.refused(new Reasons.Given(text), null, "SUR-2026-0107"));

        assertThat(pages)
                .filteredOn(page -> page.contains("Yours sincerely"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("If anything in this letter is unclear", "Carol Reid", "Copied to");
        assertThat(pages).noneMatch(page -> page.endsWith("If you do not agree"));
    }

    private static byte[] print(String name, Letter letter) throws Exception {
        var pdf = RENDERER.render(letter);
        Files.write(Files.createDirectories(Path.of("target", "samples")).resolve("letter-" + name + ".pdf"), pdf);
        return pdf;
    }

    private static Letter anything() {
        return with(
                LetterSamples.acknowledged(),
                List.of(
                        new Letter.Heading(asWritten("Steps")),
                        new Letter.Numbered(List.of(asWritten("First."), asWritten("Then this, ".repeat(30)))),
                        new Letter.Heading(asWritten("Points")),
                        new Letter.Bulleted(List.of(asWritten("One."), asWritten("Another."))),
                        new Letter.Facts(List.of(
                                new Letter.Fact(asWritten("One"), "1"),
                                new Letter.Fact(asWritten("A label of several words that goes on"), "2"),
                                new Letter.Fact(asWritten("Three"), "Words that go on, ".repeat(20)))),
                        new Letter.Paragraph("The end.")),
                List.of("The form", "A map"));
    }

    private static Letter awkward() {
        return with(
                LetterSamples.acknowledged(),
                List.of(
                        new Letter.Paragraph("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(6)),
                        new Letter.Heading(asWritten("Headings can be long too, ".repeat(12))),
                        new Letter.Facts(List.of(
                                new Letter.Fact(asWritten("Llanfairpwllgwyngyllgogerychwyrndrobwll"), "x".repeat(300)),
                                new Letter.Fact(asWritten("Long"), "A fact that fills pages. ".repeat(400)))),
                        new Letter.Numbered(List.of(asWritten("An item that fills pages. ".repeat(400)))),
                        new Letter.Paragraph("A last paragraph of pages. ".repeat(400))),
                List.of());
    }

    private static Letter with(Letter letter, List<Letter.Block> blocks, List<String> enclosures) {
        return new Letter(
                letter.from(),
                LocalDate.of(2026, 11, 22),
                letter.to(),
                letter.reference(),
                letter.subject(),
                letter.salutation(),
                blocks,
                letter.closing(),
                enclosures,
                letter.copies(),
                false);
    }

    /** Each page of a paragraph is a run of it. */
    private static Map<String, Integer> readIn(byte[] pdf) throws Exception {
        var counts = StructureCount.allIn(pdf);
        counts.keySet().removeAll(List.of("Document", "Span"));
        return counts;
    }

    private static List<String> textsOf(Letter letter) throws Exception {
        try (var printed = new LetterRendering(new Press()).fill(letter)) {
            return printed.print().getPages().stream()
                    .map(page -> page.getElements().stream()
                            .filter(element -> element.getOrigin().getBandType() != BandTypeEnum.PAGE_FOOTER)
                            .filter(JRPrintText.class::isInstance)
                            .map(element -> ((JRPrintText) element).getFullText())
                            .collect(Collectors.joining(" ")))
                    .toList();
        }
    }
}
