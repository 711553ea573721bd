package org.reconvene.escalation.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.escalation.CallMeeting;
import org.reconvene.escalation.MeetingUrgency;
import org.reconvene.escalation.RecordMeeting;
import org.reconvene.people.AgencyId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.time.DateWords;
import org.reconvene.time.London;

/** What has to be known before a professional meeting is called, and before it counts as recorded (BOR-7 to BOR-10). */
public final class MeetingRules {

    private static final int LONGEST = 20_000;

    private MeetingRules() {}

    /**
     * What to mend before the meeting is called, in the order of the form.
     *
     * @param people those who are named in the command and exist
     * @param latest the last moment at which it may be held (BOR-8)
     */
    public static List<Refusal> refuse(
            CallMeeting command,
            Disagreement disagreement,
            Map<PersonId, PersonView> people,
            Instant now,
            Instant latest) {
        var refusals = new ArrayList<Refusal>();
        if (command.urgency() == null) {
            refusals.add(Refusal.of("urgency", "Choose how urgent it is, from the risk to the child"));
        }
        day(refusals, command, now, latest);
        if (command.place().isBlank() || command.place().length() > 200) {
            refusals.add(Refusal.of(
                    "place", "Say where it is held, under 200 characters, for example Civic Office, room 2"));
        }
        var chair = find(people, command.chair());
        if (chair == null || !chair.agency().equals(disagreement.raisingAgency())) {
            refusals.add(Refusal.of("chair", "Choose somebody of the agency that raised it: it chairs the meeting"));
        }
        if (command.invited().stream()
                .map(person -> find(people, person))
                .noneMatch(person -> isOf(person, disagreement.answeringAgency()))) {
            refusals.add(Refusal.of("invited", "Invite at least one person of the other agency"));
        }
        return refusals;
    }

    private static void day(List<Refusal> refusals, CallMeeting command, Instant now, Instant latest) {
        var at = command.startsAt();
        if (at == null) {
            refusals.add(Refusal.of("starts", "Enter the day and time of the meeting, for example 18 12 2026, 14:30"));
        } else if (at.isBefore(now)) {
            refusals.add(Refusal.of("starts", "Enter a day and time that is still to come"));
        } else if (at.isAfter(latest)) {
            refusals.add(Refusal.of(
                    "starts", "Choose a day and time until " + DateWords.dayAndTime(latest) + ": it may not be later"));
        } else if (command.urgency() == MeetingUrgency.SAME_DAY
                && !London.dateOf(at).equals(London.dateOf(now))) {
            refusals.add(Refusal.of("starts", "Choose a time today, or another urgency"));
        }
    }

    /** What to mend before the meeting counts as recorded. */
    public static List<Refusal> refuse(RecordMeeting command, List<PersonId> invited, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (!command.attendance().keySet().containsAll(invited)) {
            refusals.add(Refusal.of("attendance", "Say of everybody who was invited whether they came"));
        }
        if (command.minutes().isBlank() || command.minutes().length() > LONGEST) {
            refusals.add(Refusal.of("minutes", "Write what was discussed, under 20,000 characters"));
        }
        for (int i = 0; i < command.actions().size(); i++) {
            action(refusals, command.actions().get(i), "action" + i, invited, today);
        }
        return refusals;
    }

    private static void action(
            List<Refusal> refusals,
            RecordMeeting.Action action,
            String field,
            List<PersonId> invited,
            LocalDate today) {
        if (action.what().isBlank() || action.what().length() > 1_000) {
            refusals.add(Refusal.of(field + "-what", "Say what is to be done, under 1,000 characters"));
        }
        if (action.owner() == null || !invited.contains(action.owner())) {
            refusals.add(Refusal.of(field + "-owner", "Choose who does it, of those who were invited"));
        }
        var due = action.dueOn();
        if (due == null || due.isBefore(today)) {
            refusals.add(Refusal.of(field + "-due", "Enter the day by which it is done, today or later"));
        }
    }

    private static @Nullable PersonView find(Map<PersonId, PersonView> people, @Nullable PersonId id) {
        return id == null ? null : people.get(id);
    }

    private static boolean isOf(@Nullable PersonView person, AgencyId agency) {
        return person != null && person.agency().equals(agency);
    }
}
