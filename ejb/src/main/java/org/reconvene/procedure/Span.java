package org.reconvene.procedure;

import java.time.Instant;
import java.util.List;
import org.reconvene.time.DateWords;
import org.reconvene.time.DeadlineRule;
import org.reconvene.time.MeetingRule;
import org.reconvene.time.WorkingCalendar;

/** How long a limit is. */
public sealed interface Span {

    /** The span as a table shows it. */
    String words();

    /** When it ends for something that happened at {@code start}. */
    Due startingAt(Instant start, WorkingCalendar days);

    /** The most working days that it takes, a monthly meeting left out. */
    int workingDays();

    /** A number of working days or of hours. */
    record Counted(DeadlineRule rule) implements Span {

        @Override
        public String words() {
            return rule.words();
        }

        @Override
        public Due startingAt(Instant start, WorkingCalendar days) {
            var deadline = rule.startingAt(start, days);
            return new Due(deadline.due(), deadline.explanation(), deadline.notCounted());
        }

        @Override
        public int workingDays() {
            return switch (rule) {
                case DeadlineRule.WorkingDays limit -> limit.days();
                case DeadlineRule.NextWorkingDay limit -> 1;
                case DeadlineRule.SameWorkingDay limit -> 0;
                case DeadlineRule.Hours limit -> 0;
            };
        }

        /** The most hours that it takes on the wall clock; 0 where it is counted in working days. */
        public int hours() {
            return rule instanceof DeadlineRule.Hours limit ? limit.hours() : 0;
        }
    }

    /** The next monthly meeting whose papers are still open (SUR-14). */
    record Meeting(MeetingRule rule) implements Span {

        @Override
        public String words() {
            return "the next monthly meeting";
        }

        @Override
        public Due startingAt(Instant start, WorkingCalendar days) {
            var meeting = rule.nextFor(start, days);
            return new Due(
                    meeting.starts(),
                    "The next monthly meeting for which papers are still open, with papers until "
                            + DateWords.dayAndTime(meeting.papersClose()) + ": "
                            + DateWords.dayAndTime(meeting.starts()),
                    List.of());
        }

        @Override
        public int workingDays() {
            return 0;
        }
    }
}
