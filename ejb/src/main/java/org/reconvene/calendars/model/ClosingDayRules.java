package org.reconvene.calendars.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.reconvene.access.Refusal;
import org.reconvene.calendars.AddClosingDay;
import org.reconvene.time.WorkingCalendar;

/** A closing day lies ahead and is a working day until then; its title says why the offices are closed. */
public final class ClosingDayRules {

    private static final int LONGEST_TITLE = 120;

    private ClosingDayRules() {}

    /** What is to be mended; empty where nothing is. */
    public static List<Refusal> refusals(AddClosingDay command, LocalDate today, WorkingCalendar calendar) {
        var refusals = new ArrayList<Refusal>();
        var date = command.date();
        if (date == null) {
            refusals.add(
                    Refusal.of("closedOn", "Enter the day on which the offices are closed, for example 24 12 2026"));
        } else if (!date.isAfter(today)) {
            refusals.add(Refusal.of("closedOn", "Enter a day after today: what was due until now stays as it was"));
        } else if (date.isAfter(calendar.last())) {
            refusals.add(Refusal.of(
                    "closedOn", "Enter a day until " + calendar.last().getYear()));
        } else {
            calendar.whyNotWorking(date)
                    .ifPresent(off ->
                            refusals.add(Refusal.of("closedOn", "That day does not count already: " + off.why())));
        }
        if (command.title().isBlank() || command.title().strip().length() > LONGEST_TITLE) {
            refusals.add(Refusal.of(
                    "closedTitle", "Say why the offices are closed, in up to 120 characters, for example Staff day"));
        }
        return refusals;
    }
}
