package org.reconvene.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reconvene.access.Somebody.person;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reconvene.people.Role;

/** Every refusal says in its own words which rule it was, and who can act instead. */
class RefusalTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void a_prohibition_names_the_part_that_stands_against_the_act() {
        assertThat(refused(Act.REVIEW_DISSENT, Part.CHAIR))
                .isEqualTo("You chaired this conference, so you may not review this dissent. Somebody else does that"
                        + " here.");
        assertThat(refused(Act.REVIEW_DISSENT, Part.DISSENTER)).startsWith("This is your own dissent, so");
        assertThat(refused(Act.REVIEW_DISSENT, Part.PARTICIPANT)).startsWith("You took part in this conference, so");
        assertThat(refused(Act.REVIEW_DISSENT, Part.LINE_MANAGER)).startsWith("You manage the chair or the dissenter");
        assertThat(refused(Act.REVIEW_DISSENT, Part.INTERESTED)).startsWith("You have an interest in this case, so");
        assertThat(refused(Act.REVIEW_INVESTIGATION, Part.INVESTIGATOR)).startsWith("You investigated this case, so");
        assertThat(refused(Act.OFFER_DEBRIEF, Part.RAISER)).startsWith("You already have another part in this case");
    }

    @Test
    void a_part_that_does_not_allow_the_act_is_told_which_act_it_was() {
        assertThat(refused(Act.TAKE_STEP, Part.SUPPORTER))
                .isEqualTo("Your part in this case does not let you take a step of this disagreement.");
    }

    @Test
    void whoever_lacks_the_office_is_told_who_has_it() {
        var decision = Access.decide(Question.ofOffice(person(true, Set.of()), Act.REVIEW_ACCESS, NOW));
        assertThat(decision)
                .isEqualTo(new Decision.Refused(
                        "Only these can review who may see what: Caldicott guardian; Administrator."));
        assertThat(Access.decide(Question.ofOffice(person(true, Set.of(Role.ADMINISTRATOR)), Act.REVIEW_ACCESS, NOW)))
                .isEqualTo(new Decision.Permitted());
    }

    @Test
    void an_account_that_is_switched_off_is_told_whom_to_ask() {
        assertThat(Access.decide(Question.ofOffice(person(false, Set.of()), Act.READ_OWN_WORK, NOW)))
                .isEqualTo(new Decision.Refused(
                        "This account is switched off. Your agency’s administrator can tell you why."));
    }

    @Test
    void a_refusal_is_an_answer_that_says_why() {
        var field = Refusal.of("purpose", "Say why");
        assertThat(Outcome.refused(field)).isEqualTo(new Outcome.Refused<>(List.of(new Refusal("purpose", "Say why"))));
        assertThat(Outcome.refused(List.of(field, field))).isEqualTo(new Outcome.Refused<>(List.of(field, field)));
        assertThat(Outcome.refused(new Decision.Refused("Not you.")))
                .isEqualTo(new Outcome.Refused<>(List.of(new Refusal(null, "Not you."))));
        assertThat(Outcome.done(7)).isEqualTo(new Outcome.Done<>(7));
        assertThatThrownBy(() -> Outcome.refused(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a refusal says why");
    }

    @Test
    void an_act_says_which_parts_decide_it() {
        assertThat(Act.OFFER_DEBRIEF.concerned())
                .containsExactlyInAnyOrder(Part.SUPPORTER, Part.DEBRIEFER, Part.RAISER);
        assertThat(Act.READ_OWN_WORK.concerned()).isEmpty();
    }

    @Test
    void a_reason_has_twenty_to_two_thousand_characters() {
        assertThat(Reason.refuse("purpose", "a".repeat(20), "why")).isEmpty();
        assertThat(Reason.refuse("purpose", "a".repeat(2_000) + "  ", "why")).isEmpty();
        for (var wrong : List.of("", "a".repeat(19) + "  ", "a".repeat(2_001))) {
            assertThat(Reason.refuse("purpose", wrong, "who asked for it"))
                    .contains(Refusal.of("purpose", "Say in 20 to 2,000 characters who asked for it"));
        }
    }

    private static String refused(Act act, Part part) {
        var asked = new Question(person(true, Set.of()), Set.of(part), Standing.OPEN, act, NOW);
        return Access.decide(asked) instanceof Decision.Refused refused ? refused.reason() : "";
    }
}
