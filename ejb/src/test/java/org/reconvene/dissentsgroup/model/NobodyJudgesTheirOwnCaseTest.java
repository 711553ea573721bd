package org.reconvene.dissentsgroup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.dissentsgroup.model.ACase.member;
import static org.reconvene.dissentsgroup.model.NobodyJudgesTheirOwnCase.hindrance;
import static org.reconvene.dissentsgroup.model.NobodyJudgesTheirOwnCase.whyNot;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.dissentsgroup.Hindrance;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonId;

/** Who takes no part in a case before the Group, and why (SUR-13). */
@Tag("SUR-13")
class NobodyJudgesTheirOwnCaseTest {

    private static final PersonId ME = new PersonId(9);

    @Test
    void a_member_without_any_part_may_review() {
        assertThat(hindrance(member(9, AgencyKind.POLICE), ACase.of().facts())).isEmpty();
    }

    @Test
    void the_chair_may_not() {
        assertThat(hindrance(
                        member(1, AgencyKind.CHILDRENS_SOCIAL_CARE), ACase.of().facts()))
                .contains(Hindrance.CHAIRED);
    }

    @Test
    void the_dissenter_may_not() {
        assertThat(hindrance(member(2, AgencyKind.HEALTH), ACase.of().facts())).contains(Hindrance.DISSENTS);
    }

    @Test
    void nobody_of_the_dissenting_agency_may() {
        assertThat(hindrance(member(9, AgencyKind.HEALTH), ACase.of().facts())).contains(Hindrance.AGENCY_DISSENTS);
    }

    @Test
    void who_attended_may_not() {
        assertThat(whyNot(member(3, AgencyKind.POLICE), ACase.of().facts())).contains("took part in the conference");
    }

    @Test
    void who_was_invited_and_stayed_away_may_not_either() {
        assertThat(hindrance(
                        member(9, AgencyKind.POLICE), ACase.of().invited(ME).facts()))
                .contains(Hindrance.INVITED);
    }

    @Test
    void who_manages_the_chair_may_not() {
        assertThat(hindrance(
                        member(9, AgencyKind.CHILDRENS_SOCIAL_CARE),
                        ACase.managedBy(ME, null, null).facts()))
                .contains(Hindrance.MANAGES_CHAIR);
    }

    @Test
    void who_manages_the_dissenter_may_not() {
        assertThat(hindrance(
                        member(9, AgencyKind.VOLUNTARY),
                        ACase.managedBy(null, ME, null).facts()))
                .contains(Hindrance.MANAGES_DISSENTER);
    }

    @Test
    void who_manages_someone_who_attended_may_not() {
        assertThat(whyNot(
                        member(9, AgencyKind.POLICE),
                        ACase.managedBy(null, null, ME).facts()))
                .contains("manages someone who attended");
    }

    @Test
    void who_declared_an_interest_may_not_and_the_day_is_said() {
        assertThat(whyNot(member(9, AgencyKind.FAITH), ACase.of().interest(9).facts()))
                .contains("declared an interest on Tuesday 29 December");
    }

    @Test
    void who_has_no_term_on_the_day_of_the_meeting_may_not() {
        assertThat(hindrance(
                        member(9, AgencyKind.POLICE, false, null), ACase.of().facts()))
                .contains(Hindrance.NO_TERM);
    }

    @Test
    void a_part_in_another_case_hinders_nobody() {
        assertThat(hindrance(
                        member(1, AgencyKind.HEALTH),
                        ACase.of().interest(1).facts().ofCase("SUR-2026-0099")))
                .isEmpty();
    }
}
