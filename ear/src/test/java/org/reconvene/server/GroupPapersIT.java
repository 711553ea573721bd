package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.dissentsgroup.AddTerm;
import org.reconvene.dissentsgroup.AssignReviewer;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.dissentsgroup.KeepAttendance;
import org.reconvene.dissentsgroup.MemberAttendance;
import org.reconvene.dissentsgroup.NatureOfDissent;
import org.reconvene.dissentsgroup.RecordFinding;
import org.reconvene.dissentsgroup.ReportQuality;
import org.reconvene.dissentsgroup.ReviewersOpinion;
import org.reconvene.dissentsgroup.SendAudit;
import org.reconvene.dissentsgroup.boundary.AuditDesk;
import org.reconvene.dissentsgroup.boundary.DocketDesk;
import org.reconvene.dissentsgroup.boundary.GroupDesk;
import org.reconvene.dissentsgroup.boundary.GroupPrintingDesk;
import org.reconvene.dissentsgroup.boundary.MeetingDesk;
import org.reconvene.learning.AddTheme;
import org.reconvene.learning.ProposeChange;
import org.reconvene.learning.Recommend;
import org.reconvene.learning.RecordIssues;
import org.reconvene.learning.boundary.LearningDesk;
import org.reconvene.learning.boundary.ThemesDesk;
import org.reconvene.record.AddPaper;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Papers;
import org.reconvene.time.Nation;
import org.reconvene.time.boundary.BusinessClock;

/** The pack that is taken to a meeting of the Dissents Group, and the minutes of one that was held. */
@ExtendWith(ArquillianExtension.class)
class GroupPapersIT {

    private static final List<String> MEMBERS =
            List.of("social care member", "police member", "health member", "education member", "faith member");

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

    @Inject
    LearningDesk learning;

    @Inject
    ThemesDesk themes;

    @Inject
    Papers papers;

    @EJB
    GroupPrintingDesk printing;

    @Inject
    AllColumns columns;

    Scene scene;
    String dissent;
    String meeting;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                GroupPapersIT.class, PrintedWords.class, AllColumns.class, Scenery.class, Scene.class, Story.class);
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
        dissent = story.challengedDissent(scene, "C1");
        done(papers.add(new AddPaper(
                new CaseKey(dissent),
                "Report about Juniper Alder",
                null,
                null,
                "report.txt",
                "A report.".getBytes(StandardCharsets.UTF_8))));
        story.as(scene, "coordinator");
        done(docketDesk.assign(
                new AssignReviewer(dissent, scene.the("police member").id())));
    }

    @AfterEach
    void time_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Test
    @Tag("SUR-12")
    @Tag("SUR-13")
    void a_member_prints_the_pack_and_it_is_recorded_for_the_meeting_and_for_each_case() throws SQLException {
        story.as(scene, "education member");
        var pack = done(printing.printPack(meeting));

        assertThat(pack.name()).isEqualTo(meeting.toLowerCase(Locale.UK) + "-pack.pdf");
        assertThat(pack.mediaType()).isEqualTo("application/pdf");
        assertThat(PrintedWords.of(pack))
                .contains(dissent, "Tuesday 12 January 2027, 10:00", "Child 1: Plan not needed")
                .contains("Health disagrees that a plan is not needed", "Risk of significant harm")
                .contains("Reviewer 1, police: awaited")
                .contains("plain text");
        assertThat(recorded(meeting, "DONE")).contains("Test education member printed the pack for the meeting");
        assertThat(recorded(dissent, "READ")).contains("see this case on the meeting’s screen");
    }

    @Test
    @Tag("SUR-13")
    void the_pack_holds_nobodys_name_and_nobodys_words() {
        assertThat(PrintedWords.of(done(printing.printPack(meeting))))
                .contains(dissent)
                .doesNotContain("Juniper", "Alder", "centile", "Report about")
                .doesNotContain(names());
    }

    @Test
    @Tag("SUR-13")
    void a_case_in_which_a_member_has_an_interest_is_left_out_of_their_pack() throws SQLException {
        story.as(scene, "faith member");
        done(docketDesk.declareInterest(dissent));
        var before = recorded(dissent, "READ").size();

        assertThat(PrintedWords.of(done(printing.printPack(meeting))))
                .contains(dissent + " This case is not open to whoever printed this pack")
                .doesNotContain("Child 1");
        assertThat(recorded(dissent, "READ")).hasSize(before);
    }

    @Test
    @Tag("SUR-13")
    void whoever_is_not_of_the_group_gets_neither_and_the_refusal_is_recorded() throws SQLException {
        story.as(scene, "chair");
        var key = CaseKey.ofPerson(scene.the("chair").id()).value();

        assertThat(refused(printing.printPack(meeting)))
                .singleElement()
                .asString()
                .startsWith("Only these can read the docket");
        assertThat(refused(printing.printMinutes(meeting)))
                .singleElement()
                .asString()
                .startsWith("Only these can hold the meeting");
        assertThat(recorded(key, "REFUSED")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(recorded(meeting, "DONE")).noneMatch(words -> words.contains("printed"));
    }

    @Test
    @Tag("SUR-13")
    void a_meeting_of_another_partnership_is_as_if_not_there() {
        scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        story.as(scene, "coordinator");
        assertThat(refused(printing.printPack(meeting)))
                .singleElement()
                .asString()
                .startsWith("There is no such meeting");
        assertThat(refused(printing.printMinutes(meeting)))
                .singleElement()
                .asString()
                .startsWith("There is no such meeting");
    }

    @Test
    @Tag("SUR-13")
    @Tag("SUR-16")
    void the_minutes_say_who_came_by_title_what_was_found_and_what_follows() throws SQLException {
        assertThat(refused(printing.printMinutes(meeting)))
                .containsExactly("The minutes are made once the meeting is closed.");
        heldAndClosed();
        follows();
        var minutes = done(printing.printMinutes(meeting));

        assertThat(PrintedWords.of(minutes))
                .contains("police member", "Present", "Apologies")
                .contains(dissent + ": Health disagrees that a plan is not needed", "Dissent supported")
                .contains("Health: its own dissent")
                .contains("The plan already covers both.", "The end of bail was not considered.")
                .contains("Bail ends before the review")
                .contains("Ask for the end of bail in every report.", "detective, Police")
                .contains("Add bail to the form.", "No answer yet")
                .contains("Every case was reached")
                .doesNotContain("Juniper", "Alder", "centile")
                .doesNotContain(names());
        assertThat(recorded(meeting, "DONE")).contains("Test coordinator printed the minutes of the meeting");
        story.as(scene, "police member");
        assertThat(refused(printing.printMinutes(meeting))).hasSize(1);
    }

    @Test
    @Tag("SUR-14")
    void what_two_meetings_did_not_reach_stands_in_the_minutes_of_both() {
        clock.stopAt(Instant.parse("2027-01-12T12:00:00Z"));
        var second = Objects.requireNonNull(done(meetingDesk.close(meeting)).next());
        assertThat(PrintedWords.of(done(printing.printMinutes(meeting))))
                .contains("Carried over " + dissent, "The Group recorded no finding at this meeting.");
        clock.stopAt(Instant.parse("2027-02-09T12:00:00Z"));
        done(meetingDesk.close(second));
        for (var each : List.of(meeting, second)) {
            assertThat(PrintedWords.of(done(printing.printMinutes(each))))
                    .contains("Carried over " + dissent, "The Group recorded no finding at this meeting.");
        }
    }

    private void heldAndClosed() {
        clock.stopAt(Instant.parse("2027-01-12T10:05:00Z"));
        done(meetingDesk.keepAttendance(new KeepAttendance(
                meeting,
                MEMBERS.stream()
                        .map(member -> new KeepAttendance.Row(
                                scene.the(member).id(),
                                member.equals("faith member") ? MemberAttendance.APOLOGIES : MemberAttendance.PRESENT))
                        .toList())));
        story.as(scene, "police member");
        var contributions = done(auditDesk.open(dissent)).contributions();
        done(auditDesk.send(new SendAudit(
                dissent,
                contributions.stream()
                        .map(row -> new SendAudit.Judgement(row.agency(), ReportQuality.CLEAR_AND_ANALYSED, ""))
                        .toList(),
                NatureOfDissent.MEANING,
                "The chair went round the table once.",
                ReviewersOpinion.WOULD_SUPPORT,
                null,
                "Fear stands in all four reports.")));
        story.as(scene, "coordinator");
        done(meetingDesk.recordFinding(new RecordFinding(
                dissent, Finding.DISSENT_SUPPORTED, "The plan already covers both.", "It was not put to all.")));
        assertThat(done(meetingDesk.close(meeting)).carriedOver()).isZero();
    }

    private void follows() {
        var theme = done(themes.add(new AddTheme("Bail ends before the review")));
        done(learning.recordIssues(new RecordIssues(dissent, "The end of bail was not considered.", Set.of(theme))));
        done(learning.recommend(new Recommend(
                dissent,
                "Ask for the end of bail in every report.",
                scene.the("detective").id(),
                clock.today().plusDays(30))));
        done(learning.proposeChange(
                new ProposeChange(dissent, "Add bail to the form.", "Quality Assurance and Evaluation Sub Group")));
    }

    private String[] names() {
        return scene.people().values().stream().map(person -> person.name()).toArray(String[]::new);
    }

    private List<String> recorded(String key, String outcome) throws SQLException {
        return columns.texts("select summary from record_entry where case_key = '" + key + "' and outcome = '" + outcome
                + "' order by number");
    }
}
