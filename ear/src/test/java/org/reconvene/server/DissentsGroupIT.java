package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.access.Outcome;
import org.reconvene.dissentsgroup.AddTerm;
import org.reconvene.dissentsgroup.AssignReviewer;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.dissentsgroup.HearingStatus;
import org.reconvene.dissentsgroup.HiddenReview;
import org.reconvene.dissentsgroup.KeepAttendance;
import org.reconvene.dissentsgroup.MemberAttendance;
import org.reconvene.dissentsgroup.NatureOfDissent;
import org.reconvene.dissentsgroup.OtherReviewView;
import org.reconvene.dissentsgroup.RecordFinding;
import org.reconvene.dissentsgroup.ReportQuality;
import org.reconvene.dissentsgroup.ReviewersOpinion;
import org.reconvene.dissentsgroup.SendAudit;
import org.reconvene.dissentsgroup.boundary.AuditDesk;
import org.reconvene.dissentsgroup.boundary.DocketDesk;
import org.reconvene.dissentsgroup.boundary.GroupDesk;
import org.reconvene.dissentsgroup.boundary.MeetingDesk;
import org.reconvene.time.Nation;
import org.reconvene.time.boundary.BusinessClock;

/** A dissent before the Group: docket, independent reviews, the meeting and its finding (SUR-12 to SUR-15). */
@ExtendWith(ArquillianExtension.class)
class DissentsGroupIT {

    private static final List<String> MEMBERS = List.of(
            "social care member",
            "police member",
            "health member",
            "education member",
            "voluntary member",
            "faith member");
    private static final List<String> REVIEWERS = List.of("police member", "education member", "faith member");

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    @Inject
    BusinessClock clock;

    @Inject
    GroupDesk groupDesk;

    @Inject
    DocketDesk docketDesk;

    @Inject
    AuditDesk auditDesk;

    @Inject
    MeetingDesk meetingDesk;

    Scene scene;
    String dissent;
    String meeting;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(DissentsGroupIT.class, Scenery.class, Scene.class, Story.class);
    }

    @BeforeEach
    void a_dissent_on_the_docket_of_january() {
        clock.stopAt(Instant.parse("2026-12-22T09:10:00Z"));
        scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        meeting = scene.partnership().prefix() + "-2027-01";
        story.as(scene, "coordinator");
        for (var member : MEMBERS) {
            done(groupDesk.addTerm(
                    new AddTerm(scene.the(member).id(), LocalDate.of(2026, 9, 1), LocalDate.of(2028, 8, 31))));
        }
        dissent = dissent("C1");
        story.as(scene, "coordinator");
    }

    @AfterEach
    void time_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Test
    @Tag("SUR-12")
    @Tag("SUR-14")
    void a_dissent_stands_on_the_docket_of_the_next_meeting_and_a_late_one_on_the_one_after() {
        clock.stopAt(Instant.parse("2027-01-05T17:01:00Z"));
        var late = dissent("C2");
        story.as(scene, "coordinator");
        var docket = done(docketDesk.open(null));
        assertThat(docket.meeting().reference()).isEqualTo(meeting);
        assertThat(docket.rows()).singleElement().satisfies(row -> {
            assertThat(row.reference()).isEqualTo(dissent);
            assertThat(row.status()).isEqualTo(HearingStatus.LISTED);
            assertThat(row.reviewerNeeded()).isTrue();
            assertThat(row.children()).isEqualTo(1);
            assertThat(row.missingReports()).isEmpty();
        });
        var february = scene.partnership().prefix() + "-2027-02";
        assertThat(docket.neighbours()).extracting(line -> line.reference()).containsExactly(meeting, february);
        assertThat(done(docketDesk.open(february)).rows())
                .extracting(row -> row.reference())
                .containsExactly(late);
    }

    @Test
    @Tag("SUR-14")
    void the_year_is_laid_out_once_however_often_it_is_asked_for() {
        assertThat(done(groupDesk.layOut())).isEqualTo(12);
        assertThat(done(groupDesk.layOut())).isEqualTo(12);
        assertThat(done(groupDesk.year())).hasSize(12);
        assertThat(done(groupDesk.members())).hasSize(6).allMatch(term -> term.current());
    }

    @Test
    @Tag("SUR-13")
    void who_may_not_review_is_listed_with_the_reason_and_refused() {
        var reviewers = done(docketDesk.reviewers(dissent));
        assertThat(reviewers.may()).hasSize(5);
        assertThat(reviewers.mayNot())
                .singleElement()
                .satisfies(
                        candidate -> assertThat(candidate.whyNot()).isEqualTo("belongs to the agency that dissents"));
        assertThat(refused(assign("health member")))
                .containsExactly("Test health member belongs to the agency that dissents, so somebody else reviews this"
                        + " case. Choose one of those who may");
    }

    @Test
    @Tag("SUR-13")
    void who_declares_an_interest_loses_the_review_and_the_case() {
        done(assign("police member"));
        story.as(scene, "police member");
        assertThat(done(auditDesk.open(dissent)).mine()).isNull();
        done(docketDesk.declareInterest(dissent));
        assertThat(refused(auditDesk.open(dissent))).singleElement().asString().startsWith("You have an interest");
        story.as(scene, "coordinator");
        assertThat(done(docketDesk.reviewers(dissent)).reviewers()).isEmpty();
        assertThat(refused(assign("police member"))).singleElement().asString().contains("declared an interest on");
    }

    @Test
    @Tag("SUR-13")
    @Tag("SUR-15")
    void reviews_are_independent_and_the_group_finds_in_its_meeting() {
        REVIEWERS.forEach(member -> done(assign(member)));
        send("police member");
        story.as(scene, "education member");
        assertThat(done(auditDesk.open(dissent)).others()).allMatch(other -> other.sealed() && other.review() == null);
        assertThat(done(meetingDesk.openCase(dissent)).reviews()).noneMatch(review -> review.reasons() != null);
        send("education member");
        assertThat(done(auditDesk.open(dissent)).others())
                .filteredOn(other -> other.review() != null)
                .singleElement()
                .extracting(OtherReviewView::sealed)
                .isEqualTo(false);
        assertThat(refused(sending("education member")))
                .containsExactly("You have sent this review already. It stands" + " as you sent it.");
        send("faith member");

        story.as(scene, "coordinator");
        assertThat(refused(find()))
                .containsExactly("A finding is recorded in the meeting. It can be recorded from the"
                        + " day of the meeting on.");
        clock.stopAt(Instant.parse("2027-01-12T10:05:00Z"));
        assertThat(refused(find())).singleElement().asString().startsWith("Not quorate for this case: 0 agencies");
        present();
        var screen = done(meetingDesk.openCase(dissent));
        assertThat(screen.quorum().sentence()).isEqualTo("Quorate for this case: 5 agencies");
        assertThat(screen.quorum().takeNoPart()).containsExactly("Health: its own dissent");
        assertThat(screen.attended()).isEqualTo(screen.agencies());
        assertThat(screen.reportsInTime()).isZero();
        assertThat(screen.reviews()).hasSize(3).allMatch(review -> review.state() == HiddenReview.State.OPEN);
        assertThat(screen.toString()).doesNotContain("Juniper", "Alder", "Test ");
        done(find());
        assertThat(refused(find())).hasSize(1);
        assertThat(done(meetingDesk.openCase(dissent)).finding()).isEqualTo(Finding.DISSENT_SUPPORTED);
        assertThat(done(meetingDesk.close(meeting)).carriedOver()).isZero();
    }

    @Test
    @Tag("SUR-14")
    void what_is_not_reached_stands_first_on_the_next_docket() {
        clock.stopAt(Instant.parse("2027-01-05T17:01:00Z"));
        var late = dissent("C2");
        clock.stopAt(Instant.parse("2027-01-12T12:00:00Z"));
        story.as(scene, "coordinator");
        var closed = done(meetingDesk.close(meeting));
        assertThat(closed.carriedOver()).isEqualTo(1);
        var docket = done(docketDesk.open(null));
        assertThat(docket.meeting().reference()).isEqualTo(closed.next());
        assertThat(docket.rows()).extracting(row -> row.reference()).containsExactly(dissent, late);
        assertThat(docket.rows().getFirst().carriedOver()).isEqualTo(1);
        assertThat(docket.rows().getFirst().carriedFrom()).isEqualTo(Instant.parse("2027-01-12T10:00:00Z"));
        assertThat(refused(meetingDesk.close(meeting))).hasSize(1);
    }

    private String dissent(String reference) {
        return story.challengedDissent(scene, reference);
    }

    private Outcome<String> assign(String member) {
        story.as(scene, "coordinator");
        return docketDesk.assign(new AssignReviewer(dissent, scene.the(member).id()));
    }

    private void send(String member) {
        done(sending(member));
    }

    private Outcome<String> sending(String member) {
        story.as(scene, member);
        var contributions = done(auditDesk.open(dissent)).contributions();
        return auditDesk.send(new SendAudit(
                dissent,
                contributions.stream()
                        .map(row -> new SendAudit.Judgement(row.agency(), ReportQuality.CLEAR_AND_ANALYSED, ""))
                        .toList(),
                NatureOfDissent.MEANING,
                "The chair went round the table once.",
                ReviewersOpinion.WOULD_SUPPORT,
                null,
                "Fear stands in all four reports."));
    }

    private void present() {
        done(meetingDesk.keepAttendance(new KeepAttendance(
                meeting,
                MEMBERS.stream()
                        .map(member -> new KeepAttendance.Row(scene.the(member).id(), MemberAttendance.PRESENT))
                        .toList())));
    }

    private Outcome<String> find() {
        return meetingDesk.recordFinding(new RecordFinding(
                dissent,
                Finding.DISSENT_SUPPORTED,
                "The plan already covers both.",
                "The dissent was not put to all."));
    }
}
