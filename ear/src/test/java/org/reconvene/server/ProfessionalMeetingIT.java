package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.escalation.AdmittedAs;
import org.reconvene.escalation.CallMeeting;
import org.reconvene.escalation.MeetingAttendance;
import org.reconvene.escalation.RecordMeeting;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.escalation.boundary.MinutesDesk;
import org.reconvene.escalation.boundary.ProfessionalMeetingDesk;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.time.boundary.BusinessClock;

/** The professional meeting of the Scottish Borders, from its calling to its last action. */
@ExtendWith(ArquillianExtension.class)
class ProfessionalMeetingIT {

    @Inject
    Disagreeing story;

    @Inject
    DisagreementDesk desk;

    @Inject
    ProfessionalMeetingDesk meetings;

    @EJB
    MinutesDesk printing;

    @Inject
    AllColumns columns;

    @Inject
    BusinessClock clock;

    private static final String HERE = "scottish-borders";

    @Test
    @Tag("BOR-7")
    @Tag("BOR-9")
    @Tag("BOR-10")
    @Tag("BOR-11")
    void a_meeting_is_called_recorded_and_followed() {
        var reference = atTheMeeting();
        var manager = acts(reference);
        story.as(manager);
        var turn = story.turn(reference);
        assertThat(refused(desk.take(new TakeStep(reference, turn.step().key(), Ending.DONE, Map.of()))))
                .containsExactly("Call the meeting: its day, its place, and who is invited");

        story.callsMeeting(reference);
        var called = story.view(reference);
        assertThat(called.admitted()).anySatisfy(each -> {
            assertThat(each.as()).isEqualTo(AdmittedAs.COPIED);
            assertThat(each.person().is(Role.LEAD_OFFICER)).isTrue();
        });
        assertThat(story.turn(reference).dueAt())
                .as("there is time to write the minutes")
                .isAfter(Objects.requireNonNull(called.meeting()).startsAt());
        var holding = story.turn(reference);
        assertThat(refused(desk.take(new TakeStep(
                        reference, holding.step().key(), Ending.NOT_AGREED, story.texts(holding, Ending.NOT_AGREED)))))
                .containsExactly("Record who came to the meeting, and its minutes, before this step ends");

        story.recordsMeeting(reference);
        var owner = story.counterpart(HERE);
        story.as(owner);
        var action = Objects.requireNonNull(story.view(reference).meeting())
                .actions()
                .get(0);
        assertThat(action.mine()).isTrue();
        assertThat(refused(meetings.finish(reference, action.id(), " ")))
                .containsExactly("Say what became of it, under 2,000 characters");
        done(meetings.finish(reference, action.id(), "The visit took place."));
        assertThat(Objects.requireNonNull(story.view(reference).meeting()).actions())
                .singleElement()
                .satisfies(each -> assertThat(each.outcome()).isEqualTo("The visit took place."));
        assertThat(story.view(reference).entries())
                .filteredOn(entry -> entry.item() == Recorded.MINUTES)
                .singleElement()
                .satisfies(entry -> assertThat(entry.mayAnswer())
                        .as("the other side confirms the minutes")
                        .isTrue());
    }

    @Test
    @Tag("BOR-8")
    void a_meeting_later_than_ten_working_days_is_refused() {
        var reference = atTheMeeting();
        story.as(acts(reference));
        var latest = done(meetings.latest(reference));
        assertThat(refused(meetings.call(story.meeting(reference, latest.plus(Duration.ofMinutes(1))))))
                .anyMatch(words -> words.startsWith("Choose a day and time until"));
        done(meetings.call(story.meeting(reference, latest)));
        done(meetings.call(story.meeting(reference, latest.minus(Duration.ofDays(1)))));
        assertThat(Objects.requireNonNull(story.view(reference).meeting()).startsAt())
                .isEqualTo(latest.minus(Duration.ofDays(1)));
    }

    @Test
    @Tag("BOR-7")
    void the_agency_that_answers_does_not_call_it() {
        var reference = atTheMeeting();
        story.as(Objects.requireNonNull(story.turn(reference).with()));
        assertThat(refused(meetings.call(story.meeting(reference, clock.now().plus(Duration.ofHours(1))))))
                .containsExactly("The agency that raised it organises, chairs and minutes the meeting");
    }

    @Test
    @Tag("BOR-9")
    void a_meeting_is_not_recorded_before_it_is_held_nor_without_everybodys_attendance() {
        var reference = atTheMeeting();
        story.as(acts(reference));
        var at = clock.now().plus(Duration.ofHours(3));
        done(meetings.call(story.meeting(reference, at)));
        var empty = new RecordMeeting(reference, Map.of(), "", List.of(new RecordMeeting.Action("", null, null)));
        assertThat(refused(meetings.record(empty))).anyMatch(words -> words.startsWith("The meeting is still to come"));
        clock.stopAt(at);
        assertThat(refused(meetings.record(empty)))
                .containsExactly(
                        "Say of everybody who was invited whether they came",
                        "Write what was discussed, under 20,000 characters",
                        "Say what is to be done, under 1,000 characters",
                        "Choose who does it, of those who were invited",
                        "Enter the day by which it is done, today or later");
    }

    @Test
    void whoever_is_invited_reads_it_and_does_not_write() {
        var reference = atTheMeeting();
        story.as(acts(reference));
        var guest = story.somebody(HERE, person -> person.title().equals("designated doctor"));
        var plan = story.meeting(reference, clock.now().plus(Duration.ofHours(1)));
        done(meetings.call(new CallMeeting(
                reference,
                plan.urgency(),
                false,
                plan.startsAt(),
                plan.place(),
                plan.chair(),
                List.of(story.counterpart(HERE).id(), guest.id()),
                null)));
        story.as(guest);
        assertThat(story.view(reference).mayWrite()).isFalse();
        assertThat(Objects.requireNonNull(story.view(reference).meeting()).invited())
                .anySatisfy(each -> {
                    assertThat(each.person()).isEqualTo(guest);
                    assertThat(each.attendance()).isNotEqualTo(MeetingAttendance.ATTENDED);
                });
    }

    @Test
    @Tag("BOR-9")
    @Tag("BOR-10")
    @Tag("BOR-11")
    void whoever_reads_the_disagreement_prints_the_minutes_and_it_is_recorded() throws SQLException {
        var reference = atTheMeeting();
        story.as(acts(reference));
        assertThat(refused(printing.print(reference)))
                .containsExactly("There are no minutes yet. They are made when the meeting is recorded.");
        story.callsMeeting(reference);
        var child = story.view(reference).child().name();
        story.recordsMeeting(reference);
        var answers = story.counterpart(HERE);
        story.as(answers);
        var minutes = done(printing.print(reference));
        var meeting = Objects.requireNonNull(story.view(reference).meeting());

        assertThat(minutes.name()).isEqualTo(reference.toLowerCase(Locale.UK) + "-minutes.pdf");
        assertThat(PrintedWords.of(minutes))
                .contains(reference, meeting.place(), answers.name(), MeetingAttendance.ATTENDED.words())
                .contains(meeting.actions().getFirst().what())
                .contains("The other side has not answered these minutes yet.")
                .doesNotContain(child);
        assertThat(columns.texts("select summary from record_entry where case_key = '" + reference
                        + "' and act = 'READ_DISAGREEMENT' and outcome = 'DONE'"))
                .containsExactly(answers.name() + " printed the minutes of the professional meeting");
    }

    @Test
    @Tag("BOR-11")
    void whoever_has_no_part_gets_no_minutes_and_the_refusal_is_recorded() throws SQLException {
        var reference = atTheMeeting();
        story.as(acts(reference));
        story.callsMeeting(reference);
        story.recordsMeeting(reference);
        var stranger = story.somebody(HERE, person -> person.roles().contains(Role.ADMINISTRATOR));
        story.as(stranger);

        assertThat(refused(printing.print(reference)))
                .containsExactly("You have no part in this case, so it cannot be shown.");
        assertThat(columns.texts("select outcome from record_entry where case_key = '" + reference
                        + "' and person_id = " + stranger.id().value()))
                .containsExactly("REFUSED");
    }

    /** A disagreement whose line managers could not agree. */
    private String atTheMeeting() {
        var reference = story.raise(HERE);
        while (!story.turn(reference).step().records().contains(Recorded.URGENCY)) {
            var turn = story.turn(reference);
            story.takes(reference, turn, Disagreeing.onwards(turn.step()));
        }
        return reference;
    }

    private PersonView acts(String reference) {
        return Objects.requireNonNull(story.turn(reference).person());
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(
                ProfessionalMeetingIT.class,
                PrintedWords.class,
                AllColumns.class,
                Disagreeing.class,
                Story.class,
                Scene.class);
    }
}
