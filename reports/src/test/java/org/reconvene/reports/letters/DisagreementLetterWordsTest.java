package org.reconvene.reports.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letterhead;

class DisagreementLetterWordsTest {

    static Stream<Letter> letters() {
        return Stream.of(
                DisagreementLetterSamples.decided(),
                DisagreementLetterSamples.silent(),
                DisagreementLetterSamples.agreed(),
                DisagreementLetterSamples.agreedWithNothingOpen());
    }

    @Test
    @Tag("SUR-3")
    @Tag("NI-11")
    void a_party_reads_how_the_step_ended_what_was_decided_and_whose_turn_is_next_by_when() {
        assertThat(DisagreementLetterSamples.decided().toString())
                .contains(DisagreementLetterSamples.DECIDED, "2 of 4, Line manager to line manager")
                .contains("Not agreed. It goes to the senior managers", "Dr Wing Plover, named doctor")
                .contains("The senior manager of the raiser, Honor Siskin", "17:00 on Wednesday 23 December 2026");
    }

    @Test
    @Tag("BOR-2")
    void a_step_that_nobody_answered_is_told_as_a_fact() {
        assertThat(DisagreementLetterSamples.silent().toString())
                .contains("No answer by the limit", "Nothing was written in this step.")
                .contains("The disagreement is open.");
    }

    @Test
    @Tag("SUR-4")
    void what_was_agreed_and_how_what_is_still_open_is_pursued_is_confirmed_in_writing() {
        var letter = DisagreementLetterSamples.agreed();
        assertThat(letter.subject()).hasToString("What was agreed, and how what is still open is pursued");
        assertThat(letter.toString())
                .contains(DisagreementLetterSamples.AGREED, DisagreementLetterSamples.OUTSTANDING)
                .contains("Confirmed as an accurate account by Bartholomew Chiffchaff-Treecreeper")
                .contains("The disagreement ended at 12:40 on Tuesday 22 December 2026.")
                .doesNotContain("Nothing is recorded as still open.", "Not confirmed yet");
        assertThat(DisagreementLetterSamples.agreedWithNothingOpen().toString())
                .contains("Nothing is recorded as still open.");
    }

    @Test
    @Tag("SUR-4")
    void an_agreement_that_is_not_in_writing_has_no_letter() {
        assertThatThrownBy(() -> new OutcomeAgreedLetter(
                        new Envelope(
                                Letterhead.of("Exampleshire").at(List.of("County Hall")),
                                LetterSamples.MANAGER,
                                List.of(),
                                "SUR-2026-0088",
                                LocalDateTime.of(2026, 12, 22, 9, 0).toLocalDate(),
                                LetterSamples.MANAGER,
                                List.of(),
                                false),
                        new DisputedDecision("Rowan", "Kind", "It"),
                        "1 of 4, Practitioners",
                        List.of(),
                        List.of(),
                        List.of(),
                        new AfterTheStep.GoesOn()))
                .hasMessageContaining("write what was agreed");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void no_letter_blames_or_uses_a_word_that_means_two_things(Letter letter) {
        assertThat(letter.toString().toLowerCase(Locale.UK))
                .doesNotContain("fail", "wrong", "upheld", "uphold", "complain", "reject", "refus", "fault", "null");
    }
}
