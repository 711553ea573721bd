package org.reconvene.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Employment;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;

/** Deny by default; a part opens a case, an office never does; a prohibition beats a permission. */
class AccessTest {

    @ParameterizedTest
    @EnumSource(Act.class)
    void all_offices_together_open_no_case(Act act) {
        if (act.isOfACase()) {
            assertThat(Access.decide(person(true, EnumSet.allOf(Role.class)), Set.of(), act))
                    .isEqualTo(new Decision.Refused("You have no part in this case, so it cannot be shown."));
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void somebody_switched_off_may_do_nothing(Act act) {
        assertThat(Access.decide(person(false, EnumSet.allOf(Role.class)), EnumSet.allOf(Part.class), act))
                .isInstanceOf(Decision.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void every_refusal_says_why_in_a_sentence(Act act) {
        if (Access.decide(person(true, Set.of()), Set.of(), act) instanceof Decision.Refused refused) {
            assertThat(refused.reason()).matches("[A-Z].*\\.");
        }
    }

    @Test
    @Tag("SUS-14")
    void a_reviewer_who_chaired_dissented_or_manages_one_of_them_may_not_decide() {
        for (var part : Set.of(Part.CHAIR, Part.DISSENTER, Part.LINE_MANAGER, Part.INTERESTED)) {
            assertThat(Access.decide(person(true, Set.of()), Set.of(Part.SENIOR_REVIEWER, part), Act.DECIDE_REVIEW))
                    .as(part.name())
                    .isInstanceOf(Decision.Refused.class);
        }
        assertThat(Access.decide(person(true, Set.of()), Set.of(Part.SENIOR_REVIEWER), Act.DECIDE_REVIEW))
                .isEqualTo(new Decision.Permitted());
    }

    @Test
    @Tag("SUR-13")
    void nobody_reviews_their_own_conference() {
        for (var part : Set.of(Part.CHAIR, Part.DISSENTER, Part.PARTICIPANT, Part.LINE_MANAGER, Part.INTERESTED)) {
            assertThat(Access.decide(person(true, Set.of()), Set.of(Part.GROUP_REVIEWER, part), Act.REVIEW_DISSENT))
                    .as(part.name())
                    .isInstanceOf(Decision.Refused.class);
        }
    }

    @Test
    @Tag("SUR-19")
    void each_report_is_for_its_own_readers() {
        var quality = person(true, Set.of(Role.QUALITY_READER));
        assertThat(Access.decide(quality, Set.of(), Act.READ_QUALITY_REPORT)).isEqualTo(new Decision.Permitted());
        assertThat(Access.decide(quality, Set.of(), Act.READ_OPERATIONS_REPORT)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void an_administrator_sees_no_case() {
        for (var act : Act.values()) {
            if (act.isOfACase()) {
                assertThat(Access.decide(person(true, Set.of(Role.ADMINISTRATOR)), Set.of(), act))
                        .isInstanceOf(Decision.Refused.class);
            }
        }
    }

    private static PersonView person(boolean active, Set<Role> roles) {
        return new PersonView(
                new PersonId(1),
                "Test person",
                "practitioner",
                Tier.PRACTITIONER,
                Employment.STATUTORY_AGENCY,
                new PartnershipId(1),
                new AgencyId(1),
                AgencyKind.HEALTH,
                "Health",
                null,
                active,
                roles);
    }
}
