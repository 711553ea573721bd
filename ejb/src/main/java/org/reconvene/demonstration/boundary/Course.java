package org.reconvene.demonstration.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.demonstration.model.History;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonId;
import org.reconvene.time.London;
import org.reconvene.time.Meeting;
import org.reconvene.time.MeetingRule;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.boundary.BusinessClock;

/**
 * The course of one partnership's past year: who acts, and what is still to come of it. Acts are carried out in the order of their
 * instants, each at its own, and what would lie in the future is left out.
 */
final class Course {

    final PartnershipView partnership;
    final WorkingCalendar calendar;
    final MeetingRule meetings;
    final History history;

    private final BusinessClock clock;
    private final SignedIn signedIn;
    private final Map<String, PersonId> persons;
    private final PriorityQueue<Act> agenda =
            new PriorityQueue<>(Comparator.comparing(Act::at).thenComparing(Act::turn));
    private final Map<Meeting, List<PastCase>> dockets = new HashMap<>();
    private int turn;

    Course(
            PartnershipView partnership,
            WorkingCalendar calendar,
            MeetingRule meetings,
            History history,
            BusinessClock clock,
            SignedIn signedIn,
            Map<String, PersonId> persons) {
        this.partnership = partnership;
        this.calendar = calendar;
        this.meetings = meetings;
        this.history = history;
        this.clock = clock;
        this.signedIn = signedIn;
        this.persons = persons;
    }

    void at(Instant instant, Runnable act) {
        agenda.add(new Act(instant, turn++, act));
    }

    void on(LocalDate day, int hour, int minute, Runnable act) {
        at(London.at(day, LocalTime.of(hour, minute)), act);
    }

    /** So many working days after the act that is going on. */
    void after(int workingDays, int hour, int minute, Runnable act) {
        on(dayAfter(workingDays), hour, minute, act);
    }

    LocalDate dayAfter(int workingDays) {
        var today = clock.today();
        return workingDays == 0 ? today : calendar.plusWorkingDays(today, workingDays);
    }

    /** The meeting takes place, once however many cases it has; a case that it hears is put on its docket. */
    void heardAt(Meeting meeting, @Nullable PastCase dissent, Runnable opening) {
        var docket = dockets.get(meeting);
        if (docket == null) {
            docket = new ArrayList<>();
            dockets.put(meeting, docket);
            at(meeting.starts(), opening);
        }
        if (dissent != null) {
            docket.add(dissent);
        }
    }

    List<PastCase> casesOf(Meeting meeting) {
        return List.copyOf(dockets.getOrDefault(meeting, List.of()));
    }

    PersonId person(String userName) {
        return Objects.requireNonNull(persons.get(userName), userName);
    }

    /** From here on, that person acts. */
    void as(PersonId person) {
        signedIn.is(person);
    }

    void as(String userName) {
        as(person(userName));
    }

    /** Carries everything out; after each act, that, with how many acts there were. */
    void run(IntConsumer afterwards) {
        var acts = 0;
        for (var next = agenda.poll(); next != null; next = agenda.poll()) {
            if (next.at.isBefore(clock.now())) {
                clock.during(next.at, next.what);
                afterwards.accept(++acts);
            }
        }
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused ->
                throw new IllegalStateException("the demonstration's history is refused: " + refused.refusals());
        };
    }

    private record Act(Instant at, int turn, Runnable what) {}
}
