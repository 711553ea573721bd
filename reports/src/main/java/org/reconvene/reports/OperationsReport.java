package org.reconvene.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * For the Operations Group: the work in hand (SUR-19). Cases stand in it by reference, never by name; the Group's
 * members work on them, so no count is withheld.
 *
 * @param requests the requests for a conference, and what became of them
 * @param months each month of the period, in order, also those without any work
 * @param ages bands of age of the dissents still open, the youngest first
 * @param timeToFinding null when nothing was found in the period
 * @param late the longest late first
 * @param answers how the deadlines of the period were met, by the agency and tier that had to meet them
 * @param load what is late and what falls due in the coming weeks, by who has to act
 */
public record OperationsReport(
        Cover cover,
        Volumes volumes,
        Requests requests,
        List<Month> months,
        List<AgeBand> ages,
        @Nullable TimeToFinding timeToFinding,
        List<LateStep> late,
        List<Answers> answers,
        Load load,
        List<Reconvened> reconvened,
        List<Meeting> meetings,
        List<Recommendation> recommendations)
        implements Report {

    /** How many dissents were recorded and reviewed in the period, and how many wait on the day of the report. */
    public record Volumes(
            int recorded, int reviewedBySeniorManager, int awaitingDecision, int awaitingFinding, int late) {
        public Volumes {
            Stated.count("recorded", recorded);
            Stated.count("reviewed by the senior manager", reviewedBySeniorManager);
            Stated.count("awaiting a decision", awaitingDecision);
            Stated.count("awaiting a finding", awaitingFinding);
            Stated.count("late", late);
        }
    }

    /**
     * Requests for a conference (SUS-7, HER-14).
     *
     * @param made how many were made in the period
     * @param waiting how many are open on the day of the report
     * @param ended what became of those that ended in the period, each way apart, also the ways that none took
     */
    public record Requests(int made, int waiting, List<Ended> ended) {
        public Requests {
            Stated.count("requests made", made);
            Stated.count("requests open", waiting);
            ended = List.copyOf(ended);
        }

        /** How many ended in one way, such as "Refused and accepted". */
        public record Ended(String way, int requests) {
            public Ended {
                Stated.text("way", way);
                Stated.count("requests", requests);
            }
        }
    }

    /** Dissents recorded and findings made in a month. */
    public record Month(YearMonth month, int recorded, int found) {
        public Month {
            Stated.count("recorded", recorded);
            Stated.count("findings made", found);
        }
    }

    /** Open dissents of one age, such as "Up to 10 working days". */
    public record AgeBand(String age, int dissents) {
        public AgeBand {
            Stated.text("age", age);
            Stated.count("dissents", dissents);
        }
    }

    /**
     * From the conference to the Group's finding, in working days of the partnership's nation.
     *
     * @param ninetiethPercentile nine findings in ten came within this number of working days
     * @param beyondLimit how many findings came later than the limit
     */
    public record TimeToFinding(int findings, int median, int ninetiethPercentile, int limit, int beyondLimit) {
        public TimeToFinding {
            if (findings < 1) {
                throw new IllegalArgumentException(
                        "findings: there is no time to a finding without one; leave the time out");
            }
            Stated.count("median", median);
            if (median > ninetiethPercentile) {
                throw new IllegalArgumentException(String.format(
                        Locale.UK,
                        "median: %d is above the 90th percentile, %d; give them the other way round",
                        median,
                        ninetiethPercentile));
            }
            Stated.count("limit", limit);
            Stated.part("beyond the limit", beyondLimit, findings);
        }
    }

    /**
     * One step that is past its day.
     *
     * @param daysLate working days since {@code due}
     * @param waitsFor the agency and tier whose turn it is, never a person's name
     */
    public record LateStep(String reference, String step, LocalDate due, int daysLate, String waitsFor) {
        public LateStep {
            Stated.text("reference", reference);
            Stated.text("step", step);
            Stated.count("days late", daysLate);
            Stated.text("waits for", waitsFor);
        }
    }

    /**
     * How the deadlines that fell in the period, until the moment of the report, were met.
     *
     * @param who the agency and tier that had to meet them, or the Dissents Group
     * @param key by which their cases are asked for ({@link CountedCases})
     * @param due how many deadlines there were
     * @param inTime how many were met by then
     * @param after how many were met later
     * @param silent how many passed in silence, so that the case went on without an answer
     * @param unanswered how many passed and are open still
     */
    public record Answers(String who, String key, int due, int inTime, int after, int silent, int unanswered) {
        public Answers {
            Stated.text("who", who);
            Stated.text("key", key);
            Stated.count("in time", inTime);
            Stated.count("after the limit", after);
            Stated.count("passed in silence", silent);
            Stated.count("not answered yet", unanswered);
            if (inTime + after + silent + unanswered != due) {
                throw new IllegalArgumentException(String.format(
                        Locale.UK, "deadlines: %s has %d, and what became of them is another number", who, due));
            }
        }
    }

    /**
     * What is late and what falls due in the coming weeks.
     *
     * @param weeks the first day of this week, which is a Monday, and of the following ones
     * @param open the open steps of each who has to act: how many are late, then how many fall due in each of the weeks
     * @param planned how many cases are planned for the meetings of the Dissents Group in each of the weeks
     */
    public record Load(List<LocalDate> weeks, List<Open> open, List<Integer> planned) {
        public Load {
            weeks = List.copyOf(weeks);
            open = List.copyOf(open);
            planned = List.copyOf(planned);
        }

        /**
         * Of one who has to act.
         *
         * @param key by which their cases are asked for ({@link CountedCases})
         */
        public record Open(String who, String key, List<Integer> steps) {
            public Open {
                Stated.text("who", who);
                Stated.text("key", key);
                steps = List.copyOf(steps);
            }
        }
    }

    /**
     * A conference that the senior manager required to be reconvened (SUS-14).
     *
     * @param limit working days allowed from {@code requiredOn}
     * @param heldOn null while it has not been held
     * @param workingDays working days from {@code requiredOn} to {@code heldOn}; null while it has not been held
     */
    public record Reconvened(
            String reference,
            LocalDate requiredOn,
            int limit,
            @Nullable LocalDate heldOn,
            @Nullable Integer workingDays) {
        public Reconvened {
            Stated.text("reference", reference);
            Stated.count("limit", limit);
            Stated.count("working days", workingDays);
            if ((heldOn == null) != (workingDays == null)) {
                throw new IllegalArgumentException(
                        "working days: a conference held has both a day and a count; give both or neither");
            }
        }
    }

    /**
     * A coming meeting of the Dissents Group and its docket.
     *
     * @param at in the partnership's time zone
     * @param papersClose the last day for papers
     * @param docket references of the cases on it
     */
    public record Meeting(LocalDateTime at, LocalDate papersClose, List<String> docket) {
        public Meeting {
            docket = List.copyOf(docket);
        }
    }

    public OperationsReport {
        months = List.copyOf(months);
        ages = List.copyOf(ages);
        late = List.copyOf(late);
        answers = List.copyOf(answers);
        reconvened = List.copyOf(reconvened);
        meetings = List.copyOf(meetings);
        recommendations = List.copyOf(recommendations);
    }
}
