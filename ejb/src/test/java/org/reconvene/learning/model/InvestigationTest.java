package org.reconvene.learning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reconvene.learning.model.People.HERE;
import static org.reconvene.learning.model.People.MEETING;
import static org.reconvene.learning.model.People.OWNER;
import static org.reconvene.learning.model.People.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.access.Refusal;
import org.reconvene.learning.InvestigationDuty;
import org.reconvene.learning.InvestigationStatus;
import org.reconvene.learning.ReportInvestigation;
import org.reconvene.learning.ReviewInvestigation;
import org.reconvene.learning.ReviewInvestigation.NewAction;
import org.reconvene.people.Role;

@Tag("SUR-18")
class InvestigationTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final NewAction ACTION = new NewAction("Invite police and health.", OWNER.id(), TODAY);

    @Test
    void a_report_has_what_was_found_and_what_is_recommended() {
        assertThat(InvestigationRules.ofReport(People.asked(), new ReportInvestigation("SUR-2026-0042", " ", " ")))
                .extracting(Refusal::field)
                .containsExactly("report", "recommendations");
    }

    @Test
    void a_report_is_sent_once() {
        assertThat(InvestigationRules.ofReport(
                        reported(), new ReportInvestigation("SUR-2026-0042", "Again.", "Again.")))
                .hasSize(1);
    }

    @Test
    void there_is_no_review_before_the_report() {
        assertThat(review(People.asked(), List.of(ACTION), ""))
                .extracting(Refusal::words)
                .containsExactly("The investigation is not reported yet. The review is possible after it.");
    }

    @Test
    void a_review_names_actions_or_says_why_no_meeting_is_needed() {
        assertThat(review(reported(), List.of(ACTION), "")).isEmpty();
        assertThat(review(reported(), List.of(), "One was held on Monday.")).isEmpty();
        assertThat(review(reported(), List.of(), " "))
                .extracting(Refusal::field)
                .containsExactly("whyNoMeeting");
        assertThat(review(reported(), List.of(ACTION), "None is needed."))
                .extracting(Refusal::field)
                .containsExactly("whyNoMeeting");
    }

    @Test
    void an_action_without_text_owner_and_day_is_refused() {
        assertThat(review(reported(), List.of(new NewAction(" ", null, null)), ""))
                .extracting(Refusal::field)
                .containsExactly("actions", "owner", "dueOn");
    }

    @Test
    void a_review_of_a_version_that_was_not_read_is_refused() {
        var command = new ReviewInvestigation("SUR-2026-0042", "Read.", List.of(ACTION), "", 7);

        assertThat(InvestigationRules.ofReview(reported(), command, Map.of(OWNER.id(), OWNER), TODAY))
                .hasSize(1);
    }

    @Test
    void the_last_action_that_is_done_closes_the_investigation() {
        var investigation = reported();
        investigation.reviewed("Two things are to be done.", MEETING);
        investigation.needs("Invite police and health.", OWNER.id(), TODAY);
        investigation.needs("Book a room.", OWNER.id(), TODAY);
        var actions = investigation.actions();

        investigation.done(actions.getFirst(), "Invited.", OWNER.id(), MEETING);
        assertThat(investigation.status()).isEqualTo(InvestigationStatus.REVIEWED);
        assertThat(investigation.closedAt()).isNull();

        investigation.done(actions.getLast(), "Booked.", OWNER.id(), MEETING.plusSeconds(60));
        assertThat(investigation.status()).isEqualTo(InvestigationStatus.CLOSED);
        assertThat(investigation.closedAt()).isEqualTo(MEETING.plusSeconds(60));
    }

    @Test
    void without_a_strategy_meeting_the_review_closes_it_with_the_reason() {
        var investigation = reported();
        investigation.reviewed("Nothing more is to be done.", MEETING);
        investigation.closedWithoutMeeting("One was held on Monday.", MEETING);

        assertThat(investigation.status()).isEqualTo(InvestigationStatus.CLOSED);
        assertThat(investigation.whyNoMeeting()).isEqualTo("One was held on Monday.");
    }

    @Test
    void open_actions_cannot_be_passed_over() {
        var investigation = reported();
        investigation.reviewed("One thing is to be done.", MEETING);
        investigation.needs("Invite police and health.", OWNER.id(), TODAY);

        assertThatThrownBy(() -> investigation.closedWithoutMeeting("None is needed.", MEETING))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("SUR-17")
    void somebody_else_can_be_named_to_investigate_until_the_report() {
        var manager = person(40, "Ruth Adeyemi", HERE, null, true, Role.INVESTIGATING_MANAGER);
        var who = new WhoMayInvestigate(People.CHAIR, People.DISSENTER, null);

        assertThat(InvestigationRules.ofNaming(People.asked(), InvestigationDuty.INVESTIGATE, manager, who))
                .isEmpty();
        assertThat(InvestigationRules.ofNaming(reported(), InvestigationDuty.INVESTIGATE, manager, who))
                .hasSize(1);
        assertThat(InvestigationRules.ofNaming(People.asked(), InvestigationDuty.INVESTIGATE, People.CHAIR, who))
                .extracting(Refusal::field)
                .containsExactly("person");
        assertThat(InvestigationRules.ofNaming(People.asked(), InvestigationDuty.INVESTIGATE, null, who))
                .extracting(Refusal::field)
                .containsExactly("person");
    }

    @Test
    void another_head_can_be_named_until_the_review() {
        var head = person(80, "Ruth Adeyemi", HERE, null, true, Role.HEAD_OF_SAFEGUARDING);
        var who = new WhoMayInvestigate(People.CHAIR, People.DISSENTER, null);
        var reviewed = reported();
        reviewed.reviewed("Read.", MEETING);

        assertThat(InvestigationRules.ofNaming(reported(), InvestigationDuty.REVIEW, head, who))
                .isEmpty();
        assertThat(InvestigationRules.ofNaming(reviewed, InvestigationDuty.REVIEW, head, who))
                .hasSize(1);
    }

    private static Investigation reported() {
        var investigation = People.asked();
        investigation.reported("Health’s report was not read out.", "Read every report out.", MEETING);
        return investigation;
    }

    private static List<Refusal> review(Investigation investigation, List<NewAction> actions, String whyNoMeeting) {
        var command = new ReviewInvestigation("SUR-2026-0042", "Read.", actions, whyNoMeeting, 0);
        return InvestigationRules.ofReview(investigation, command, Map.of(OWNER.id(), OWNER), TODAY);
    }
}
