package org.reconvene.learning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reconvene.dissentsgroup.Finding.DISSENT_NOT_SUPPORTED;
import static org.reconvene.dissentsgroup.Finding.DISSENT_SUPPORTED;
import static org.reconvene.dissentsgroup.Finding.GROUP_DIVIDED;
import static org.reconvene.learning.FeedbackReader.CHAIR;
import static org.reconvene.learning.FeedbackReader.DISSENTER;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.access.Refusal;
import org.reconvene.learning.FeedbackReader;
import org.reconvene.learning.SendFeedback;

@Tag("SUR-16")
class FeedbackRulesTest {

    @Test
    @Tag("SUR-17")
    void the_dissenter_of_a_supported_dissent_is_told_the_next_steps() {
        assertThat(LearningRules.ofFeedback(to(DISSENTER, "We agree with you.", " "), DISSENT_SUPPORTED, Set.of()))
                .extracting(Refusal::field)
                .containsExactly("nextSteps");
        assertThat(LearningRules.ofFeedback(
                        to(DISSENTER, "We agree with you.", "It is investigated."), DISSENT_SUPPORTED, Set.of()))
                .isEmpty();
    }

    @Test
    @Tag("SUR-17")
    void feedback_without_next_steps_cannot_even_be_made_where_they_are_due() {
        var found = People.found(DISSENT_SUPPORTED);

        assertThatThrownBy(() -> new Feedback(found, DISSENTER, "We agree with you.", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void next_steps_are_not_asked_for_otherwise() {
        assertThat(LearningRules.ofFeedback(to(CHAIR, "We looked at it.", ""), DISSENT_SUPPORTED, Set.of()))
                .isEmpty();
        assertThat(LearningRules.ofFeedback(to(DISSENTER, "We looked at it.", ""), DISSENT_NOT_SUPPORTED, Set.of()))
                .isEmpty();
        assertThat(LearningRules.ofFeedback(to(DISSENTER, "We looked at it.", ""), GROUP_DIVIDED, Set.of()))
                .isEmpty();
    }

    @Test
    void each_feedback_goes_out_once() {
        var refusals = LearningRules.ofFeedback(to(CHAIR, "Again.", ""), GROUP_DIVIDED, Set.of(CHAIR));

        assertThat(refusals)
                .extracting(Refusal::words)
                .containsExactly("The feedback to the chair was sent already. It goes out once.");
    }

    @Test
    void the_feedback_to_the_other_reader_does_not_stand_in_the_way() {
        assertThat(LearningRules.ofFeedback(to(CHAIR, "We looked at it.", ""), GROUP_DIVIDED, Set.of(DISSENTER)))
                .isEmpty();
    }

    @Test
    void feedback_without_a_text_or_a_reader_is_refused() {
        assertThat(LearningRules.ofFeedback(to(CHAIR, "  ", ""), GROUP_DIVIDED, Set.of()))
                .extracting(Refusal::field)
                .containsExactly("text");
        assertThat(LearningRules.ofFeedback(to(null, "We looked at it.", ""), GROUP_DIVIDED, Set.of()))
                .extracting(Refusal::field)
                .containsExactly("reader");
    }

    @Test
    void the_first_opening_counts_as_the_reading() {
        var feedback = new Feedback(People.found(GROUP_DIVIDED), CHAIR, "We looked at it.", null);

        feedback.wasRead(People.MEETING);
        feedback.wasRead(People.MEETING.plusSeconds(60));

        assertThat(feedback.readAt()).isEqualTo(People.MEETING);
    }

    @Test
    void each_text_belongs_to_its_own_reader() {
        var found = People.found(GROUP_DIVIDED);

        assertThat(new Feedback(found, CHAIR, "One.", null).reader()).isEqualTo(People.CHAIR.id());
        assertThat(new Feedback(found, DISSENTER, "Other.", null).reader()).isEqualTo(People.DISSENTER.id());
    }

    private static SendFeedback to(@Nullable FeedbackReader reader, String text, String nextSteps) {
        return new SendFeedback("SUR-2026-0042", reader, text, nextSteps);
    }
}
