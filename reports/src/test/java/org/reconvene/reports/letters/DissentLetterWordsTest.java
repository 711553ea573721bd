package org.reconvene.reports.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reconvene.reports.Letter;

class DissentLetterWordsTest {

    static Stream<Letter> letters() {
        return Stream.of(
                DissentLetterSamples.stands(),
                DissentLetterSamples.reconvenedToTheChair(),
                DissentLetterSamples.reconvenedWithoutADate(),
                DissentLetterSamples.meetsAgain(),
                DissentLetterSamples.meetsAgainWithoutADate(),
                DissentLetterSamples.feedbackToTheDissenter(),
                DissentLetterSamples.feedbackToTheChair());
    }

    @Test
    @Tag("SUS-14")
    void the_dissenter_reads_that_the_decision_stands_and_why_and_that_the_dissent_stays_on_the_record() {
        assertThat(DissentLetterSamples.stands().subject()).hasToString("The chair’s decision stands");
        assertThat(DissentLetterSamples.stands().toString())
                .contains(
                        "You dissented from the chair’s decision at the initial child protection conference about"
                                + " Juniper, Hazel and Child SU000123 on Monday 21 December 2026",
                        DissentLetterSamples.OF_THE_REASONS,
                        "recorded on Tuesday 22 December 2026",
                        "stays on the record, in your own words")
                .doesNotContain("SUR-C-2026-0019", "invited");
    }

    @Test
    @Tag("SUS-14")
    void the_chair_reads_whose_dissent_it_was_and_by_when_the_conference_meets_again() {
        assertThat(DissentLetterSamples.reconvenedToTheChair().subject())
                .hasToString("The conference must be reconvened");
        assertThat(DissentLetterSamples.reconvenedToTheChair().toString())
                .contains(DissentLetterSamples.DISSENTER_NAME, "dissented from your decision at")
                .contains(DissentLetterSamples.OF_THE_REASONS, "the dissenter’s own words")
                .contains("Thursday 7 January 2027", "10:00", "Quadrant Court", "17:00 on Monday 11 January 2027");
    }

    @Test
    @Tag("SUS-14")
    void where_no_date_is_arranged_the_letter_gives_the_limit_alone() {
        for (var letter :
                List.of(DissentLetterSamples.reconvenedWithoutADate(), DissentLetterSamples.meetsAgainWithoutADate())) {
            assertThat(letter.toString())
                    .contains("Not arranged yet", "17:00 on Monday 11 January 2027")
                    .doesNotContain("Place", "Quadrant Court");
        }
    }

    @Test
    @Tag("SUS-14")
    void whoever_is_invited_again_reads_nothing_of_the_dissent() {
        for (var letter : List.of(DissentLetterSamples.meetsAgain(), DissentLetterSamples.meetsAgainWithoutADate())) {
            assertThat(letter.toString())
                    .contains("You were invited to the initial child protection conference about", "You are invited.")
                    .doesNotContainIgnoringCase("dissent")
                    .doesNotContain(
                            DissentLetterSamples.OF_THE_REASONS, DissentLetterSamples.DISSENTER_NAME, "SUR-2026-0042");
        }
    }

    @Test
    @Tag("SUR-16")
    @Tag("SUR-17")
    void the_dissenter_reads_the_feedback_the_next_steps_and_each_recommendation_with_its_owner_and_day() {
        assertThat(DissentLetterSamples.feedbackToTheDissenter().toString())
                .contains(
                        "The Dissents Group looked at your dissent on Tuesday 12 January 2027.",
                        DissentLetterSamples.TO_THE_DISSENTER,
                        "Children’s Service investigates",
                        "Ask for the end of bail in every report. Given to Iain Heron, Detective Inspector, Exampleshire"
                                + " Police, by Friday 26 February 2027.",
                        "Say so where that is not possible. Given to",
                        "Put to: Quality Assurance and Evaluation Sub Group.",
                        "The chair has feedback in another text");
    }

    @Test
    @Tag("SUR-16")
    void the_chairs_feedback_leaves_out_what_the_group_did_not_record() {
        assertThat(DissentLetterSamples.feedbackToTheChair().toString())
                .contains("the dissent from your decision", "The Group has recorded no recommendation.")
                .doesNotContain(
                        DissentLetterSamples.TO_THE_DISSENTER,
                        "What happens next",
                        "Key issues]",
                        "Themes]",
                        "Changes of policy");
    }

    @Test
    @Tag("SUR-16")
    void feedback_names_no_child() {
        assertThat(Stream.of(DissentLetterSamples.feedbackToTheDissenter(), DissentLetterSamples.feedbackToTheChair()))
                .allSatisfy(letter -> assertThat(letter.toString()).doesNotContain("Juniper", "Hazel"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void no_letter_blames_or_uses_a_word_that_means_two_things(Letter letter) {
        assertThat(letter.toString().toLowerCase(Locale.UK))
                .doesNotContain("fail", "wrong", "upheld", "uphold", "complain", "reject", "refus", "fault", "null");
    }

    @Test
    void what_a_letter_needs_and_is_empty_is_named() {
        assertThatThrownBy(() -> new ReviewedConference(
                        "SUR-C-2026-0007", "Review", List.of(), LocalDate.of(2026, 12, 21), LetterSamples.MANAGER))
                .hasMessage("children: is empty; give its words");
        assertThatThrownBy(() -> new FeedbackLetter.Proposed("Add a field", " "))
                .hasMessage("to whom it was put: is empty; give its words");
    }
}
