package org.reconvene.reports.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reconvene.reports.language.Phrase.asWritten;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.Statement;

@Tag("NI-18")
class DifferenceWordsTest {

    private static final Letterhead BOARD = Letterhead.of("Safeguarding Board for Northern Ireland");

    @Test
    void it_says_who_wrote_the_record_who_received_it_and_who_confirmed_that_it_is_accurate() {
        assertThat(DifferenceSamples.confirmed().toString())
                .contains(DifferenceSamples.OF_THE_RECORD, "Received today at noon.", "A visit is made tomorrow.")
                .contains(
                        "Confirmed as an accurate account by Cathal Ó Dálaigh, Senior Social Work Practitioner, South Eastern"
                                + " Health and Social Care Trust, 12:40 on Tuesday 22 December 2026")
                .contains("Rowan, 8", "The referral was treated as family support", "the decision was accepted")
                .doesNotContain("the wording of the other side", "It is open.", "recorded yet");
    }

    @Test
    void where_the_equivalent_manager_words_it_otherwise_both_wordings_stand_in_it() {
        assertThat(DifferenceSamples.contested().toString())
                .contains(DifferenceSamples.OF_THE_RECORD, DifferenceSamples.OF_THE_OTHER_WORDING)
                .contains("Another wording was put beside it by Cathal Ó Dálaigh")
                .contains("The Record of Professional Difference: the wording of the other side")
                .doesNotContain("Confirmed as an accurate account");
    }

    @Test
    void what_is_not_on_the_record_yet_is_said_to_be_missing() {
        assertThat(DifferenceSamples.unanswered().toString())
                .contains("Not confirmed yet", "No acknowledgement of its receipt is recorded yet.", "It is open.")
                .contains("Nothing else has been written from stage 2 on.");
    }

    @Test
    void it_says_that_the_boards_own_form_is_not_published() {
        assertThat(DifferenceSamples.confirmed().about())
                .anyMatch(sentence -> sentence.text().contains("The board’s own form is not published"));
    }

    @Test
    void it_blames_nobody() {
        for (var record : List.of(DifferenceSamples.confirmed(), DifferenceSamples.unanswered())) {
            assertThat(record.toString().toLowerCase(Locale.UK))
                    .doesNotContain(
                            "fail", "wrong", "upheld", "uphold", "complain", "reject", "refus", "fault", "null");
        }
    }

    @Test
    void a_record_of_which_nothing_was_written_and_a_statement_that_says_nothing_are_refused() {
        var at = LocalDateTime.of(2026, 12, 22, 9, 0);
        var manager = LetterSamples.MANAGER;
        assertThatThrownBy(() -> new DifferenceRecord(
                        BOARD,
                        manager,
                        at,
                        new DifferenceRecord.Difference(
                                "NI-2026-0031", "Rowan", "Kind", "It", at, at, manager, manager),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        false))
                .hasMessageContaining("nothing was written");
        assertThatThrownBy(() -> new Statement(BOARD, "NI-2026-0031", asWritten("Record"), List.of(), List.of(), false))
                .hasMessageContaining("says nothing");
        assertThatThrownBy(() -> new Statement(
                        BOARD,
                        "NI-2026-0031",
                        asWritten(" "),
                        List.of(asWritten("It.")),
                        List.of(new Letter.Paragraph("It.")),
                        false))
                .hasMessageContaining("title");
    }
}
