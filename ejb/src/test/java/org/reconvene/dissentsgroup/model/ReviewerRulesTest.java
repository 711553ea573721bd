package org.reconvene.dissentsgroup.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.access.Refusal;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.dissentsgroup.HearingStatus;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonId;

/** Who can be assigned to a case and withdrawn from it (SUR-13). */
@Tag("SUR-13")
class ReviewerRulesTest {

    @Test
    void a_member_without_a_part_is_assigned() {
        var facts = ACase.of().present(9, AgencyKind.POLICE).facts();

        assertThat(ReviewerRules.ofAssigning(new PersonId(9), HearingStatus.LISTED, facts))
                .isEmpty();
    }

    @Test
    void a_refusal_says_who_and_why_and_what_to_do() {
        var me = new PersonId(9);
        var facts =
                ACase.managedBy(null, null, me).present(9, AgencyKind.POLICE).facts();

        assertThat(ReviewerRules.ofAssigning(me, HearingStatus.LISTED, facts))
                .extracting(Refusal::words)
                .containsExactly("Person 9 manages someone who attended, so somebody else reviews this case."
                        + " Choose one of those who may");
    }

    @Test
    void a_fourth_reviewer_is_refused() {
        var facts = ACase.of().readyForAFinding().present(14, AgencyKind.FAITH).facts();

        assertThat(ReviewerRules.ofAssigning(new PersonId(14), HearingStatus.LISTED, facts))
                .extracting(Refusal::words)
                .containsExactly("Three reviewers are assigned already. Withdraw one first");
    }

    @Test
    void nobody_is_assigned_twice() {
        var facts = ACase.of()
                .present(9, AgencyKind.POLICE)
                .reviewer(9, AgencyKind.POLICE, AssignmentStatus.ASSIGNED)
                .facts();

        assertThat(ReviewerRules.ofAssigning(new PersonId(9), HearingStatus.LISTED, facts))
                .hasSize(1);
    }

    @Test
    void who_is_no_member_is_refused() {
        assertThat(ReviewerRules.ofAssigning(
                        new PersonId(77), HearingStatus.LISTED, ACase.of().facts()))
                .extracting(Refusal::field)
                .containsExactly("reviewer");
    }

    @Test
    void after_the_finding_nobody_is_assigned_or_withdrawn() {
        var facts = ACase.of().readyForAFinding().facts();

        assertThat(ReviewerRules.ofWithdrawing(new PersonId(11), "Ill", HearingStatus.FINDING_RECORDED, facts))
                .extracting(Refusal::words)
                .containsExactly(ReviewerRules.FOUND);
    }

    @Test
    void a_withdrawal_says_why() {
        var facts = ACase.of().readyForAFinding().facts();

        assertThat(ReviewerRules.ofWithdrawing(new PersonId(11), " ", HearingStatus.LISTED, facts))
                .extracting(Refusal::field)
                .containsExactly("why");
    }

    @Test
    void a_new_reviewer_takes_the_lowest_number_that_is_free() {
        assertThat(ReviewerRules.nextNumber(ACase.of().facts())).isEqualTo(1);
        assertThat(ReviewerRules.nextNumber(ACase.of().readyForAFinding().facts()))
                .isEqualTo(4);
    }
}
