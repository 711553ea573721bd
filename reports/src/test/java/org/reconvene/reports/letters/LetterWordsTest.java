package org.reconvene.reports.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.reports.Letter;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.language.Phrase;

@Tag("SUS-8")
@Tag("HER-12")
@Tag("HER-13")
class LetterWordsTest {
    static Stream<Letter> letters() {
        return Stream.of(
                LetterSamples.refused(),
                LetterSamples.refusedWithheld(),
                LetterSamples.convened(),
                LetterSamples.convenedLate(),
                LetterSamples.acknowledged(),
                LetterSamples.finallyConvened(),
                LetterSamples.finallyNotConvened());
    }

    @Test
    void a_refusal_gives_its_reasons_in_full_and_says_how_to_challenge_it() {
        assertThat(LetterSamples.refused().toString())
                .contains(LetterSamples.OF_THE_REASONS, LetterSamples.OF_THE_TALKS)
                .contains("health visiting, the police and Ysgol Dŵr")
                .contains("so that they arrive by 17:00 on Tuesday 17 November 2026.")
                .contains("The Independent Scrutineer", "Within 72 hours of your challenge being received");
    }

    @Test
    void withheld_reasons_stand_nowhere_in_a_letter_and_neither_do_the_talks_that_would_tell_them() {
        for (var letter : List.of(LetterSamples.refusedWithheld(), LetterSamples.finallyNotConvened())) {
            assertThat(letter.toString())
                    .doesNotContain(LetterSamples.OF_THE_REASONS, LetterSamples.OF_THE_TALKS)
                    .contains("The parents’ consent to sharing them with you is not recorded")
                    .contains("please ask Carol Reid, Service Manager, Children’s Services.");
        }
    }

    @Test
    void withheld_reasons_hold_no_word_but_why() {
        assertThat(Reasons.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Reasons.Given.class, Reasons.Withheld.class);
        assertThat(Reasons.Withheld.class.getRecordComponents())
                .extracting(RecordComponent::getType)
                .containsExactly(Reasons.Why.class, Person.class);
    }

    @Test
    void a_conference_after_its_limit_is_told_without_blame() {
        var later = "The day arranged for it is later than that.";
        assertThat(LetterSamples.convenedLate().toString()).contains(later);
        assertThat(LetterSamples.convened().toString())
                .doesNotContain(later)
                .contains("within 15 working days of the strategy discussion")
                .contains("due by Monday 30 November 2026.");
    }

    @Test
    void the_last_word_says_that_the_board_was_heard_where_it_was() {
        assertThat(LetterSamples.finallyConvened().toString())
                .contains("will be convened", "Members of the partnership’s board gave their views");
        assertThat(LetterSamples.finallyNotConvened().toString())
                .contains("will not be convened")
                .doesNotContain("board");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void no_letter_blames_or_uses_a_word_that_means_two_things(Letter letter) {
        assertThat(letter.toString().toLowerCase(java.util.Locale.UK))
                .doesNotContain("fail", "wrong", "upheld", "uphold", "complain", "reject", "refus", "fault", "null");
    }

    @Test
    void a_letter_that_ends_without_a_paragraph_is_refused() {
        var letter = LetterSamples.acknowledged();
        var blocks = new ArrayList<>(letter.blocks());
        blocks.add(new Letter.Heading(Phrase.asWritten("Nothing beneath")));
        assertThatThrownBy(() -> new Letter(
                        letter.from(),
                        letter.date(),
                        letter.to(),
                        letter.reference(),
                        letter.subject(),
                        letter.salutation(),
                        blocks,
                        letter.closing(),
                        List.of(),
                        List.of(),
                        false))
                .hasMessageContaining("ends without a paragraph");
    }

    @Test
    void what_a_letter_needs_and_is_empty_is_refused_by_its_name() {
        assertThatThrownBy(() -> new Reasons.Given(" ")).hasMessage("reasons: is empty; give its words");
        assertThatThrownBy(() -> new Letter.Facts(List.of())).hasMessageContaining("there are none");
        assertThatThrownBy(() -> new Letter.Bulleted(List.of())).hasMessage("list: has no lines; give at least one");
        assertThatThrownBy(() -> new ConferenceRefusedLetter(
                        envelope(),
                        "Amina",
                        LocalDate.of(2026, 11, 1),
                        List.of(),
                        new Decision(
                                LetterSamples.MANAGER, LocalDate.of(2026, 11, 2), new Reasons.Given("None."), null),
                        new Challenge("A", LocalDateTime.of(2026, 11, 3, 17, 0), "B", "C")))
                .hasMessage("requested by: is empty; give its words");
    }

    @Test
    void a_day_before_the_day_it_is_counted_from_is_refused() {
        var day = LocalDate.of(2026, 11, 9);
        assertThatThrownBy(() -> new ConferenceConvenedLetter(
                        envelope(), "Amina", day.atTime(10, 0), "Room 4", LetterSamples.MANAGER, day, day.minusDays(1)))
                .hasMessageContaining("count from the day of the discussion");
        assertThatThrownBy(() -> new RequestAcknowledgedLetter(
                        envelope(), "Amina", day.atTime(10, 0), day.atTime(9, 0), LetterSamples.MANAGER))
                .hasMessageContaining("count from its arrival");
    }

    private static Envelope envelope() {
        return new Envelope(
                Letterhead.of("Exampleshire").at(List.of("County Hall")),
                LetterSamples.MANAGER,
                List.of(),
                "SUR-2026-0001",
                LocalDate.of(2026, 11, 9),
                LetterSamples.MANAGER,
                List.of(),
                false);
    }
}
