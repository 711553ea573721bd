package org.reconvene.dissentsgroup.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.dissentsgroup.MemberAttendance;
import org.reconvene.dissentsgroup.QuorumView;
import org.reconvene.people.AgencyKind;

/** Children’s social care and two other agencies, nobody with an interest in the case (SUR-13, Silences). */
@Tag("SUR-13")
class AFindingNeedsAQuorumTest {

    @Test
    void social_care_and_two_other_agencies_are_enough() {
        var quorum = of(ACase.of()
                .present(11, AgencyKind.CHILDRENS_SOCIAL_CARE)
                .present(12, AgencyKind.POLICE)
                .present(13, AgencyKind.EDUCATION));

        assertThat(quorum.quorate()).isTrue();
        assertThat(quorum.sentence()).isEqualTo("Quorate for this case: 3 agencies");
    }

    @Test
    void three_agencies_without_social_care_are_not() {
        var quorum = of(ACase.of()
                .present(11, AgencyKind.VOLUNTARY)
                .present(12, AgencyKind.POLICE)
                .present(13, AgencyKind.EDUCATION));

        assertThat(quorum.quorate()).isFalse();
        assertThat(quorum.sentence())
                .startsWith("Not quorate for this case: 3 agencies, and children’s social care is not among them")
                .endsWith("carry the case over.");
    }

    @Test
    void an_agency_counts_once_however_many_of_it_are_there() {
        assertThat(of(ACase.of()
                                .present(11, AgencyKind.CHILDRENS_SOCIAL_CARE)
                                .present(12, AgencyKind.POLICE)
                                .present(13, AgencyKind.POLICE))
                        .quorate())
                .isFalse();
    }

    @Test
    void the_dissenting_agency_does_not_count_and_is_said_without_a_name() {
        var quorum = of(ACase.of()
                .present(11, AgencyKind.CHILDRENS_SOCIAL_CARE)
                .present(12, AgencyKind.POLICE)
                .present(13, AgencyKind.HEALTH));

        assertThat(quorum.quorate()).isFalse();
        assertThat(quorum.takeNoPart()).containsExactly("Health: its own dissent");
    }

    @Test
    void who_has_an_interest_does_not_count_but_a_colleague_does() {
        var quorum = of(ACase.of()
                .present(11, AgencyKind.CHILDRENS_SOCIAL_CARE)
                .present(12, AgencyKind.POLICE)
                .present(13, AgencyKind.FAITH)
                .present(14, AgencyKind.FAITH)
                .interest(14));

        assertThat(quorum.quorate()).isTrue();
        assertThat(quorum.takeNoPart()).containsExactly("Faith, one member: an interest was declared");
    }

    private static QuorumView of(ACase aCase) {
        var facts = aCase.facts();
        return AFindingNeedsAQuorum.of(facts.sitting(MemberAttendance.PRESENT), facts);
    }
}
