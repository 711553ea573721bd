package org.reconvene.learning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.learning.model.People.ELSEWHERE;
import static org.reconvene.learning.model.People.HERE;
import static org.reconvene.learning.model.People.OWNER;
import static org.reconvene.learning.model.People.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.access.Refusal;
import org.reconvene.learning.AnswerRecommendation;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.ProposeChange;
import org.reconvene.learning.Recommend;
import org.reconvene.learning.RecordIssues;
import org.reconvene.people.PersonView;

@Tag("SUR-16")
class LearningRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);

    @Test
    void a_recommendation_with_an_owner_and_a_day_is_recorded() {
        assertThat(refusals("Share chronologies.", OWNER, TODAY)).isEmpty();
    }

    @Test
    void a_recommendation_without_text_owner_or_day_is_refused_field_by_field() {
        var command = new Recommend("SUR-2026-0042", " ", null, null);

        assertThat(LearningRules.ofRecommendation(command, null, HERE, TODAY))
                .extracting(Refusal::field)
                .containsExactly("text", "owner", "dueOn");
    }

    @Test
    void an_owner_of_another_partnership_is_refused() {
        var stranger = person(31, "Ines Okafor", ELSEWHERE, null, true);

        assertThat(refusals("Share chronologies.", stranger, TODAY))
                .extracting(Refusal::field)
                .containsExactly("owner");
    }

    @Test
    void an_owner_who_left_is_refused() {
        var former = person(31, "Ines Okafor", HERE, null, false);

        assertThat(refusals("Share chronologies.", former, TODAY))
                .extracting(Refusal::words)
                .containsExactly("Ines Okafor has left. Choose somebody else");
    }

    @Test
    void a_day_that_is_past_is_refused() {
        assertThat(refusals("Share chronologies.", OWNER, TODAY.minusDays(1)))
                .extracting(Refusal::field)
                .containsExactly("dueOn");
    }

    @Test
    void a_proposed_change_says_what_and_to_whom() {
        assertThat(LearningRules.ofChange(new ProposeChange("SUR-2026-0042", " ", " ")))
                .extracting(Refusal::field)
                .containsExactly("text", "addressedTo");
    }

    @Test
    void a_proposed_change_is_answered_once() {
        assertThat(LearningRules.ofChangeAnswer("Adopted.", false)).isEmpty();
        assertThat(LearningRules.ofChangeAnswer("Adopted.", true)).hasSize(1);
        assertThat(LearningRules.ofChangeAnswer(" ", false))
                .extracting(Refusal::field)
                .containsExactly("answer");
    }

    @Test
    void only_offered_themes_can_be_ticked() {
        var command = new RecordIssues("SUR-2026-0042", "", Set.of(1L, 99L));

        assertThat(LearningRules.ofIssues(command, Set.of(1L, 2L), false))
                .extracting(Refusal::field)
                .containsExactly("themes");
        assertThat(LearningRules.ofIssues(command, Set.of(1L, 99L), false)).isEmpty();
    }

    @Test
    void issues_and_themes_are_fixed_once_feedback_rests_on_them() {
        var command = new RecordIssues("SUR-2026-0042", "", Set.of());

        assertThat(LearningRules.ofIssues(command, Set.of(), true)).hasSize(1);
    }

    @Test
    void a_recommendation_is_answered_by_its_owner_with_what_became_of_it() {
        assertThat(answer(FollowUpStatus.DONE, "Chronologies are shared.", FollowUpStatus.OPEN, true))
                .isEmpty();
        assertThat(answer(null, " ", FollowUpStatus.OPEN, true))
                .extracting(Refusal::field)
                .containsExactly("status", "answer");
        assertThat(answer(FollowUpStatus.DONE, "Mine?", FollowUpStatus.OPEN, false))
                .hasSize(1);
        assertThat(answer(FollowUpStatus.DONE, "Again.", FollowUpStatus.NOT_ACCEPTED, true))
                .hasSize(1);
    }

    @Test
    void declining_a_recommendation_asks_for_the_reason() {
        assertThat(answer(FollowUpStatus.NOT_ACCEPTED, " ", FollowUpStatus.OPEN, true))
                .extracting(Refusal::words)
                .containsExactly("Write why it is not accepted");
    }

    private static List<Refusal> refusals(String text, PersonView owner, LocalDate dueOn) {
        var command = new Recommend("SUR-2026-0042", text, owner.id(), dueOn);
        return LearningRules.ofRecommendation(command, owner, HERE, TODAY);
    }

    private static List<Refusal> answer(
            @Nullable FollowUpStatus to, String words, FollowUpStatus now, boolean mayAnswer) {
        return FollowUpRules.ofRecommendation(new AnswerRecommendation("SUR-2026-0042", 1, to, words), now, mayAnswer);
    }
}
