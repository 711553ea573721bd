package org.reconvene.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reconvene.reports.LetterRenderer;
import org.reconvene.reports.PrintedFiles;
import org.reconvene.reports.QualitySamples;
import org.reconvene.reports.ReportFormat;
import org.reconvene.reports.StatementRenderer;
import org.reconvene.reports.language.Language;
import org.reconvene.reports.language.Phrases;
import org.reconvene.reports.letters.DifferenceSamples;
import org.reconvene.reports.letters.LetterSamples;
import org.reconvene.reports.letters.LettersInLanguages;

@Tag("SUS-8")
class LanguagesPaperTest {
    private static final LetterRenderer RENDERER = new LetterRenderer();

    @ParameterizedTest
    @EnumSource
    void a_letter_of_each_language_keeps_every_rule_and_says_its_language(Language language) throws Exception {
        var letter = LettersInLanguages.in(language);
        var pdf = RENDERER.render(letter);
        Files.write(
                Files.createDirectories(Path.of("target", "samples")).resolve("letter-in-" + language.code() + ".pdf"),
                pdf);

        assertThat(AccessibilityCheck.brokenClauses(pdf)).isEmpty();
        var counts = StructureCount.allIn(pdf);
        counts.keySet().removeAll(List.of("Document", "Span"));
        assertThat(counts).isEqualTo(StructureCount.expectedOf(letter));
        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getCatalog().getAsString(PdfName.LANG)).hasToString(language.tag());
        }
    }

    @Test
    void a_letter_carries_the_partnerships_address_how_it_is_reached_and_its_own_words() throws Exception {
        assertThat(PrintedText.of(RENDERER.render(LettersInLanguages.in(Language.WELSH))))
                .contains("1 Heol yr Esiampl a’r Enw Hir Iawn", "01632 960001, llythyrau@example.org")
                .contains("Yn gweithio gyda’n gilydd dros blant Aberŵyr.");
    }

    @Test
    void the_crest_is_for_the_eye_alone() throws Exception {
        var pdf = RENDERER.render(LettersInLanguages.in(Language.ENGLISH));
        var plain = RENDERER.render(LetterSamples.refused());

        assertThat(StructureCount.allIn(pdf)).doesNotContainKey("Figure");
        assertThat(PrintedImages.in(pdf)).isEqualTo(1);
        assertThat(PrintedImages.in(plain)).isZero();
    }

    @Test
    void the_cover_of_a_document_carries_crest_and_address() throws Exception {
        var pdf = PrintedFiles.print(QualitySamples.of(LettersInLanguages.HEADED), ReportFormat.PDF);
        Files.write(Path.of("target", "samples", "quality-headed.pdf"), pdf);

        assertThat(AccessibilityCheck.brokenClauses(pdf)).isEmpty();
        assertThat(PrintedImages.in(pdf)).isEqualTo(1);
        assertThat(PrintedText.of(pdf))
                .contains(
                        "Tŷ’r Sir, 1 Heol yr Esiampl a’r Enw Hir Iawn, Aberŵyr, Sir Enghraifft, EX1 1EX, 01632 960001");
    }

    @ParameterizedTest
    @EnumSource
    void letters_with_every_accent_print_and_can_be_taken_from_the_file(Language language) throws Exception {
        assertThat(PrintedText.of(RENDERER.render(LettersInLanguages.in(language))))
                .contains(LettersInLanguages.ALPHABET)
                .doesNotContain("?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | Dear Siân Gwŷr   | Yours sincerely | Our reference   | Page 1 of  | Copied to    | 16 November 2026
            WELSH   | Annwyl Siân Gwŷr | Yn gywir        | Ein cyfeirnod   | Tudalen 1 o  | Copi at      | 16 Tachwedd 2026
            GAELIC  | A charaid        | Is mise le meas | Àireamh-iomraidh | Duilleag 1 de  | Lethbhreac gu | 16 dhen t-Samhain 2026
            IRISH   | A chara          | Is mise le meas | Ár dtagairt     | Leathanach 1 de | Cóip chuig   | 16 Samhain 2026
            """)
    void what_stands_around_a_letter_is_in_its_language(
            Language language, String dear, String yours, String reference, String page, String copies, String date)
            throws Exception {
        assertThat(PrintedText.of(RENDERER.render(LettersInLanguages.in(language))))
                .contains(dear, yours, reference, copies, date);
        assertThat(italicsOf(language)).containsKey(page);
    }

    @Test
    void what_is_not_translated_is_heard_as_english_and_what_is_as_welsh() throws Exception {
        var spoken = Spoken.in(RENDERER.render(LettersInLanguages.in(Language.WELSH)));

        assertThat(spoken.keySet()).containsExactlyInAnyOrder("cy", "en-GB");
        assertThat(spoken.get("en-GB"))
                .anyMatch(text -> text.startsWith("You can challenge this decision."))
                .anyMatch(text -> text.startsWith("If you believe that a child is in immediate danger"))
                .contains("Your request for a child protection conference", "If you do not agree", "Decided by")
                .doesNotContain("Y penderfyniad", LettersInLanguages.ALPHABET);
        assertThat(spoken.get("cy"))
                .contains("Annwyl Siân Gwŷr", "Y penderfyniad", "Yn gywir")
                .noneMatch(text -> text.contains("challenge this decision"));
    }

    @Test
    void what_is_not_translated_stands_in_italics_and_the_letter_says_so_in_both_languages() throws Exception {
        assertThat(italicsOf(Language.WELSH))
                .containsEntry("If you do not agree", true)
                .containsEntry("Decided by", true)
                .containsEntry("Y penderfyniad", false)
                .containsEntry("Carys Llŷr, Rheolwr Gwasanaeth, Gwasanaethau Plant", false)
                .containsEntry(
                        Phrases.in(Language.WELSH).say("frame.untranslated").text(), false)
                .containsEntry(
                        Phrases.in(Language.ENGLISH).say("frame.untranslated").text(), true);
        assertThat(italicsOf(Language.ENGLISH))
                .containsKey("If you do not agree")
                .doesNotContainValue(true);
    }

    @Test
    void a_record_of_difference_can_be_in_irish_too() throws Exception {
        var statement = DifferenceSamples.in(Language.IRISH);
        var pdf = new StatementRenderer().file("difference", statement).content();
        Files.write(Path.of("target", "samples", "statement-in-ga.pdf"), pdf);

        assertThat(AccessibilityCheck.brokenClauses(pdf)).isEmpty();
        assertThat(Spoken.in(pdf).get("ga")).contains("Tagairt NI-2026-0031", "Cinneadh");
        assertThat(Spoken.in(pdf).get("en-GB")).contains("Record of Professional Difference", "It is open.");
    }

    private static Map<String, Boolean> italicsOf(Language language) throws Exception {
        try (var printed = new LetterRendering(new Press()).fill(LettersInLanguages.in(language))) {
            return printed.print().getPages().stream()
                    .flatMap(page -> page.getElements().stream())
                    .filter(JRPrintText.class::isInstance)
                    .map(JRPrintText.class::cast)
                    .collect(java.util.stream.Collectors.toMap(
                            JRPrintText::getFullText, JRPrintText::isItalic, (one, other) -> one));
        }
    }
}
