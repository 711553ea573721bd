package org.reconvene.time;

import java.time.Instant;

/** A limit as a procedure states it; started at an instant on a working calendar it becomes a {@link Deadline}. */
public sealed interface DeadlineRule {

    /** Where the limit comes from. */
    Provenance provenance();

    /** The limit within a sentence: "5 working days". */
    String words();

    /** The deadline of this limit for something that happened at {@code start}. */
    default Deadline startingAt(Instant start, WorkingCalendar calendar) {
        return Deadline.of(this, start, calendar);
    }

    /** A limit of that many working days; none of them means the same working day. */
    static DeadlineRule workingDays(int days, Provenance provenance) {
        return days == 0 ? new SameWorkingDay(provenance) : new WorkingDays(days, provenance);
    }

    /** Until the close of business of the {@code days}th working day after the day of the event, whatever its hour. */
    record WorkingDays(int days, Provenance provenance) implements DeadlineRule {
        public WorkingDays {
            if (days < 1) {
                throw new IllegalArgumentException("workingDays: enter a whole number from 1, for example 5");
            }
        }

        @Override
        public String words() {
            return days == 1 ? "1 working day" : days + " working days";
        }
    }

    /** Until the close of business of the event's day; past that, or on another day, of the next working day. */
    record SameWorkingDay(Provenance provenance) implements DeadlineRule {
        @Override
        public String words() {
            return "the same working day";
        }
    }

    /** "Without delay", "immediately": until the close of business of the next working day. */
    record NextWorkingDay(Provenance provenance) implements DeadlineRule {
        @Override
        public String words() {
            return "the next working day";
        }
    }

    /** Elapsed hours, of nights, weekends and changes of the clocks too. */
    record Hours(int hours, Provenance provenance) implements DeadlineRule {
        public Hours {
            if (hours < 1) {
                throw new IllegalArgumentException("hours: enter a whole number from 1, for example 72");
            }
        }

        @Override
        public String words() {
            return hours == 1 ? "1 hour" : hours + " hours";
        }
    }
}
