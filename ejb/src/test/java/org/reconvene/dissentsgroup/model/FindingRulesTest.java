package org.reconvene.dissentsgroup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.access.Refusal;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.dissentsgroup.HearingStatus;
import org.reconvene.dissentsgroup.RecordFinding;
import org.reconvene.people.AgencyKind;

/** When the Group’s finding can be recorded, and what to do when it cannot (SUR-13). */
@Tag("SUR-13")
class FindingRulesTest {

    @Test
    void with_a_quorum_and_every_review_it_can() {
        assertThat(refusals(Finding.DISSENT_SUPPORTED, ACase.of().readyForAFinding()))
                .isEmpty();
    }

    @Test
    void it_is_recorded_once() {
        assertThat(FindingRules.refusals(
                        command(Finding.GROUP_DIVIDED),
                        HearingStatus.FINDING_RECORDED,
                        true,
                        ACase.of().readyForAFinding().facts()))
                .extracting(Refusal::words)
                .containsExactly("The finding about this dissent is recorded already. It stands as it is.");
    }

    @Test
    void before_the_day_of_the_meeting_it_is_refused() {
        assertThat(FindingRules.refusals(
                        command(Finding.GROUP_DIVIDED),
                        HearingStatus.LISTED,
                        false,
                        ACase.of().readyForAFinding().facts()))
                .hasSize(1);
    }

    @Test
    void a_finding_is_asked_for() {
        assertThat(refusals(null, ACase.of().readyForAFinding()))
                .extracting(Refusal::field)
                .containsExactly("finding");
    }

    @Test
    void a_missing_review_is_named_without_its_writer() {
        var aCase = ACase.of().readyForAFinding().reviewer(14, AgencyKind.FAITH, AssignmentStatus.ASSIGNED);

        assertThat(refusals(Finding.DISSENT_SUPPORTED, aCase.present(14, AgencyKind.FAITH)))
                .extracting(Refusal::words)
                .containsExactly("The review of Reviewer 4, faith, is not sent."
                        + " Carry the case over, or withdraw this reviewer on the docket.");
    }

    @Test
    void a_reviewer_who_no_longer_may_stands_in_the_way_even_when_the_review_is_sent() {
        assertThat(refusals(
                        Finding.DISSENT_SUPPORTED,
                        ACase.of()
                                .readyForAFinding()
                                .present(14, AgencyKind.VOLUNTARY)
                                .interest(13)))
                .extracting(Refusal::words)
                .containsExactly("Reviewer 3, education, declared an interest by now."
                        + " Withdraw this reviewer on the docket and assign another, or carry the case over.");
    }

    @Test
    void without_a_quorum_it_is_refused() {
        assertThat(refusals(
                        Finding.DISSENT_SUPPORTED,
                        ACase.of()
                                .present(12, AgencyKind.POLICE)
                                .reviewer(12, AgencyKind.POLICE, AssignmentStatus.SENT)))
                .extracting(Refusal::words)
                .singleElement()
                .asString()
                .startsWith("Not quorate for this case: 1 agency");
    }

    @Test
    void without_any_review_it_is_refused() {
        assertThat(refusals(
                        Finding.DISSENT_SUPPORTED,
                        ACase.of()
                                .present(11, AgencyKind.CHILDRENS_SOCIAL_CARE)
                                .present(12, AgencyKind.POLICE)
                                .present(13, AgencyKind.EDUCATION)))
                .extracting(Refusal::words)
                .singleElement()
                .asString()
                .startsWith("Nobody has reviewed this dissent");
    }

    private static List<Refusal> refusals(@Nullable Finding finding, ACase aCase) {
        return FindingRules.refusals(command(finding), HearingStatus.LISTED, true, aCase.facts());
    }

    private static RecordFinding command(@Nullable Finding finding) {
        return new RecordFinding(ACase.REFERENCE, finding, null, null);
    }
}
