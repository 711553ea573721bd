package org.reconvene.escalation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;
import org.reconvene.procedure.Ending;

@Tag("SUR-4")
class StepPartiesTest {

    private static final PersonView TEACHER = person(1, 10, AgencyKind.EDUCATION);
    private static final PersonView HEAD_TEACHER = person(2, 10, AgencyKind.EDUCATION);
    private static final PersonView SOCIAL_WORKER = person(3, 20, AgencyKind.CHILDRENS_SOCIAL_CARE);
    private static final PersonView TEAM_MANAGER = person(4, 20, AgencyKind.CHILDRENS_SOCIAL_CARE);
    private static final PersonView COLLEAGUE = person(5, 20, AgencyKind.CHILDRENS_SOCIAL_CARE);

    @Test
    void whoever_ended_the_step_signs_and_everybody_else_on_either_side_is_written_to() {
        var step = step(TEAM_MANAGER, Ending.NOT_AGREED);
        assertThat(step.signer()).isEqualTo(TEAM_MANAGER);
        assertThat(step.addressees()).containsExactly(TEACHER, SOCIAL_WORKER, HEAD_TEACHER);
    }

    @Test
    void where_a_limit_passed_in_silence_whoever_waited_signs() {
        assertThat(step(null, Ending.NO_ANSWER).signer()).isEqualTo(HEAD_TEACHER);
        assertThat(step(null, null).signer()).isEqualTo(TEAM_MANAGER);
        assertThat(new StepParties(TEACHER, SOCIAL_WORKER, null, null, null, Ending.NO_ANSWER).signer())
                .isEqualTo(TEACHER);
    }

    @Test
    void the_side_that_signs_prints_to_everybody_and_each_of_the_others_to_themselves() {
        var step = step(TEAM_MANAGER, Ending.NOT_AGREED);
        assertThat(step.addresseesFor(TEAM_MANAGER)).isEqualTo(step.addressees());
        assertThat(step.addresseesFor(SOCIAL_WORKER)).isEqualTo(step.addressees());
        assertThat(step.addresseesFor(TEACHER)).containsExactly(TEACHER);
    }

    @Test
    void a_colleague_who_stands_on_neither_side_prints_none() {
        assertThat(step(TEAM_MANAGER, Ending.NOT_AGREED).addresseesFor(COLLEAGUE))
                .isEmpty();
    }

    private static StepParties step(@Nullable PersonView endedBy, @Nullable Ending how) {
        return new StepParties(TEACHER, SOCIAL_WORKER, TEAM_MANAGER, HEAD_TEACHER, endedBy, how);
    }

    private static PersonView person(long id, long agency, AgencyKind kind) {
        return new PersonView(
                new PersonId(id),
                "Person " + id,
                "practitioner",
                Tier.PRACTITIONER,
                Employment.STATUTORY_AGENCY,
                new PartnershipId(1),
                new AgencyId(agency),
                kind,
                kind.words(),
                null,
                true,
                Set.of());
    }
}
