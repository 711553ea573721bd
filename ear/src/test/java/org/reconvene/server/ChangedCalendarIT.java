package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reconvene.server.Story.done;
import static org.reconvene.server.Story.refused;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.calendars.AddClosingDay;
import org.reconvene.calendars.boundary.CalendarsDesk;
import org.reconvene.conference.boundary.ConferencesOfMine;
import org.reconvene.dissent.DecideReview;
import org.reconvene.dissent.ReviewDecision;
import org.reconvene.dissent.boundary.SeniorManagersDesk;
import org.reconvene.dissentsgroup.boundary.DocketDesk;
import org.reconvene.notification.NoticeKind;
import org.reconvene.notification.NoticeView;
import org.reconvene.notification.boundary.NoticeDesk;
import org.reconvene.record.EntryView;
import org.reconvene.time.DayChange;
import org.reconvene.time.Nation;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;
import org.reconvene.work.WorkItem;
import org.reconvene.work.boundary.WorkDesk;

/** A changed calendar moves the open deadlines, notes why on each case and tells whom it concerns. */
@ExtendWith(ArquillianExtension.class)
class ChangedCalendarIT {

    private static final String EXTRA = "{\"title\": \"%s\", \"date\": \"%s\"},";

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    @Inject
    BusinessClock clock;

    @Inject
    CalendarsDesk desk;

    @Inject
    WorkingCalendars calendars;

    @Inject
    SeniorManagersDesk reviews;

    @Inject
    ConferencesOfMine conferences;

    @Inject
    DocketDesk dockets;

    @Inject
    NoticeDesk notices;

    @Inject
    WorkDesk work;

    Scene scene;
    String dissent;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(ChangedCalendarIT.class, Scenery.class, Scene.class, Story.class);
    }

    @BeforeEach
    void a_challenged_dissent_in_northern_ireland() {
        clock.stopAt(Instant.parse("2026-12-22T09:10:00Z"));
        scene = scenery.partnership(Nation.NORTHERN_IRELAND);
        dissent = story.challengedDissent(scene, "C1");
        story.as(scene, "administrator");
    }

    @AfterEach
    void the_calendar_is_the_published_one_again() throws IOException {
        story.as(scene, "administrator");
        send(published());
        clock.replaceWith(Clock.systemUTC());
    }

    @Test
    void a_closing_day_moves_what_is_due_after_it_and_withdrawn_moves_it_back() {
        assertThat(reviewDue()).isEqualTo("2026-12-31T17:00:00Z");

        assertThat(close("2026-12-30")).isEqualTo(1);

        assertThat(reviewDue()).isEqualTo("2027-01-04T17:00:00Z");
        assertThat(calendars.of(scene.partnership()).isWorkingDay(LocalDate.of(2026, 12, 30)))
                .isFalse();
        assertThat(calendars.of(Nation.NORTHERN_IRELAND).isWorkingDay(LocalDate.of(2026, 12, 30)))
                .isTrue();
        assertThat(history())
                .contains("The date for the senior manager’s decision moved from Thursday 31 December 2026, 17:00 to"
                        + " Monday 4 January 2027, 17:00:"
                        + " Wednesday 30 December 2026 (Staff day) is now a closing day");
        assertThat(toldTo("senior manager")).contains(NoticeKind.DEADLINE_MOVED);
        assertThat(toldTo("chair")).contains(NoticeKind.DEADLINE_MOVED);
        assertThat(toldTo("health visitor")).doesNotContain(NoticeKind.DEADLINE_MOVED);

        story.as(scene, "administrator");
        var day = done(desk.open()).closingDays().getFirst();
        assertThat(done(desk.withdraw(day.id()))).isEqualTo(1);
        assertThat(reviewDue()).isEqualTo("2026-12-31T17:00:00Z");
        story.as(scene, "administrator");
        assertThat(refused(desk.withdraw(day.id()))).hasSize(1);
    }

    @Test
    void an_added_bank_holiday_moves_what_the_preview_says() throws IOException {
        var file = with("2026-12-23", "Day of mourning");
        var preview = done(desk.preview(file));
        assertThat(preview.changes())
                .extracting(DayChange::words)
                .containsExactly("Wednesday 23 December 2026 (Day of mourning) is now a bank holiday");
        // The wording and the review of this dissent; other tests of the run leave deadlines in the nation too.
        assertThat(preview.deadlines()).isGreaterThanOrEqualTo(2);
        assertThat(reviewDue()).isEqualTo("2026-12-31T17:00:00Z");

        story.as(scene, "administrator");
        assertThat(done(desk.keep(file, preview.seen()))).isEqualTo(preview.deadlines());
        assertThat(reviewDue()).isEqualTo("2027-01-04T17:00:00Z");
        assertThat(confirmDue()).isEqualTo("2026-12-24T17:00:00Z");
        assertThat(calendars.of(Nation.NORTHERN_IRELAND).isWorkingDay(LocalDate.of(2026, 12, 23)))
                .isFalse();
        assertThat(toldTo("health visitor")).contains(NoticeKind.DEADLINE_MOVED);
        story.as(scene, "administrator");
        assertThat(refused(desk.keep(file, preview.seen())))
                .singleElement()
                .asString()
                .startsWith("The calendar was changed since");
    }

    @Test
    void a_meeting_on_a_new_bank_holiday_moves_with_its_papers() throws IOException {
        story.as(scene, "coordinator");
        var before = done(dockets.open(null)).meeting();
        assertThat(before.startsAt()).isEqualTo("2027-01-12T10:00:00Z");

        story.as(scene, "administrator");
        send(with("2027-01-12", "Feast"));

        story.as(scene, "coordinator");
        var after = done(dockets.open(before.reference())).meeting();
        assertThat(after.startsAt()).isEqualTo("2027-01-13T10:00:00Z");
        assertThat(after.whyMoved()).contains("Feast");
        assertThat(after.papersCloseAt()).isEqualTo(before.papersCloseAt());
        assertThat(history()).anyMatch(words -> words.startsWith("The Dissents Group’s meeting moved from Tuesday 12"));
        assertThat(toldTo("police member")).contains(NoticeKind.MEETING_MOVED);
    }

    @Test
    void the_limit_of_a_reconvened_conference_moves_until_it_has_decided() {
        story.as(scene, "senior manager");
        done(reviews.recordLiaison(dissent, "Talked by telephone at 11:30."));
        var version = done(reviews.open(dissent)).version();
        done(reviews.decide(
                new DecideReview(dissent, ReviewDecision.RECONVENE_REQUIRED, "The reports were not heard.", version)));
        var reconvened = Objects.requireNonNull(done(reviews.open(dissent)).reconvened());
        var before = holdBy(reconvened);

        close("2026-12-30");

        assertThat(holdBy(reconvened)).isAfter(before);
        assertThat(toldTo("chair")).contains(NoticeKind.CONFERENCE_LIMIT_MOVED);
        assertThat(history())
                .anyMatch(words -> words.startsWith("The date for holding the reconvened conference moved"));
    }

    @Test
    void only_an_administrator_keeps_calendars_and_mistakes_name_the_field() {
        assertThat(refused(desk.close(new AddClosingDay(LocalDate.of(2026, 12, 25), " "))))
                .containsExactly(
                        "That day does not count already: Christmas Day",
                        "Say why the offices are closed, in up to 120 characters, for example Staff day");
        assertThat(refused(desk.preview("{\"division\": \"scotland\", \"events\": []}")))
                .singleElement()
                .asString()
                .contains("division");
        story.as(scene, "coordinator");
        assertThat(refused(desk.open())).containsExactly("Only these can keep the working calendars: Administrator.");
    }

    private int close(String day) {
        story.as(scene, "administrator");
        return done(desk.close(new AddClosingDay(LocalDate.parse(day), "Staff day")));
    }

    private void send(String file) {
        var preview = done(desk.preview(file));
        done(desk.keep(file, preview.seen()));
    }

    private static String with(String date, String title) throws IOException {
        var published = published();
        var events = published.indexOf('[') + 1;
        return published.substring(0, events)
                + EXTRA.replaceFirst("%s", title).replaceFirst("%s", date)
                + published.substring(events);
    }

    private static String published() throws IOException {
        try (var file = Objects.requireNonNull(Nation.class.getResourceAsStream("published/northern-ireland.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Instant reviewDue() {
        story.as(scene, "senior manager");
        return reviews.queue(null).lines().getFirst().dueAt();
    }

    private Instant confirmDue() {
        story.as(scene, "health visitor");
        return work.mine().mine().stream()
                .filter(item -> item.what().startsWith("Confirm that the wording"))
                .map(WorkItem::dueAt)
                .findFirst()
                .orElseThrow();
    }

    private Instant holdBy(String reconvened) {
        story.as(scene, "chair");
        return Objects.requireNonNull(done(conferences.open(reconvened)).holdBy());
    }

    private List<String> history() {
        story.as(scene, "chair");
        return done(work.timeline(dissent)).done().stream()
                .map(EntryView::summary)
                .toList();
    }

    private List<NoticeKind> toldTo(String part) {
        story.as(scene, part);
        return notices.mine().stream().map(NoticeView::kind).toList();
    }
}
