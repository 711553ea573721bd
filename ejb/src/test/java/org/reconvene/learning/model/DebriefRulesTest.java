package org.reconvene.learning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.learning.model.People.CHAIR;
import static org.reconvene.learning.model.People.DISSENTER;
import static org.reconvene.learning.model.People.HERE;
import static org.reconvene.learning.model.People.MANAGER_OF_THE_DISSENTER;
import static org.reconvene.learning.model.People.OWNER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.access.Refusal;
import org.reconvene.escalation.DisagreementFacts;
import org.reconvene.learning.AnswerDebrief;
import org.reconvene.learning.DebriefStatus;
import org.reconvene.learning.Satisfaction;

@Tag("SUR-10")
class DebriefRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);

    @Test
    void the_line_manager_and_the_supporter_offer_it_once_the_disagreement_has_ended() {
        assertThat(DebriefRules.mayOffer(facts(true), DISSENTER, MANAGER_OF_THE_DISSENTER))
                .isTrue();
        assertThat(DebriefRules.mayOffer(facts(true), DISSENTER, OWNER.id())).isTrue();
        assertThat(DebriefRules.mayOffer(facts(false), DISSENTER, MANAGER_OF_THE_DISSENTER))
                .isFalse();
        assertThat(DebriefRules.mayOffer(facts(true), DISSENTER, CHAIR.id())).isFalse();
        assertThat(DebriefRules.mayOffer(facts(true), DISSENTER, DISSENTER.id()))
                .isFalse();
    }

    @Test
    void an_offer_says_when_and_where_and_waits_for_its_answer() {
        assertThat(DebriefRules.ofOffer("Thursday at ten.", true, false)).isEmpty();
        assertThat(DebriefRules.ofOffer(" ", true, true))
                .extracting(Refusal::field)
                .containsExactly(null, "offer");
        assertThat(DebriefRules.ofOffer("Thursday at ten.", false, false)).hasSize(1);
    }

    @Test
    void it_was_held_on_a_day_between_the_offer_and_today() {
        assertThat(held(null)).containsExactly("heldOn");
        assertThat(held(TODAY.plusDays(1))).containsExactly("heldOn");
        assertThat(held(TODAY.minusDays(8))).containsExactly("heldOn");
        assertThat(held(TODAY.minusDays(7))).isEmpty();
        assertThat(held(TODAY)).isEmpty();
    }

    @Test
    void held_or_declined_it_is_said_whether_one_is_satisfied() {
        assertThat(refusals(new AnswerDebrief("SUR-D-2027-0001", DebriefStatus.DECLINED, null, null, "")))
                .containsExactly("satisfaction");
        assertThat(refusals(new AnswerDebrief("SUR-D-2027-0001", null, null, Satisfaction.PARTLY, "")))
                .containsExactly("status");
    }

    private static List<@Nullable String> held(@Nullable LocalDate day) {
        return refusals(new AnswerDebrief("SUR-D-2027-0001", DebriefStatus.HELD, day, Satisfaction.PARTLY, ""));
    }

    private static List<@Nullable String> refusals(AnswerDebrief command) {
        return DebriefRules.ofAnswer(command, DebriefStatus.OFFERED, TODAY.minusDays(7), TODAY).stream()
                .<@Nullable String>map(Refusal::field)
                .toList();
    }

    private static DisagreementFacts facts(boolean ended) {
        return new DisagreementFacts("SUR-2027-0001", HERE, ended, DISSENTER.id(), CHAIR.id(), OWNER.id(), Set.of());
    }
}
