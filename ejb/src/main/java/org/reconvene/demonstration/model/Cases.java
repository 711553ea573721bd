package org.reconvene.demonstration.model;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.Attendance;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.conference.PlanCategory;
import org.reconvene.conference.PlanDecision;

/** What is conferred about in the demonstration: children.csv and conferences.csv in the resources of this component. */
public record Cases(List<ChildRow> children, List<ConferenceRow> conferences) {

    /**
     * A child, named after a tree.
     *
     * @param months the age in months today; null for a child who is not yet born
     */
    public record ChildRow(
            String partnership,
            String reference,
            String given,
            String family,
            @Nullable Integer months) {}

    /**
     * A conference.
     *
     * @param workingDays after today; 0 for one that was held this morning
     */
    public record ConferenceRow(
            String partnership,
            String chair,
            ConferenceKind kind,
            int workingDays,
            LocalTime hour,
            String place,
            List<DecisionRow> children,
            List<PartRow> people) {

        public boolean wasHeld() {
            return workingDays == 0;
        }
    }

    /**
     * A child of a conference.
     *
     * @param decision null before the conference
     */
    public record DecisionRow(
            String child,
            @Nullable PlanDecision decision,
            @Nullable PlanCategory category,
            boolean agreed) {}

    /**
     * Somebody who was invited.
     *
     * @param reportDaysBefore how many days before the conference their report came; null where none did
     */
    public record PartRow(
            String userName,
            Attendance attendance,
            @Nullable Integer reportDaysBefore) {}

    /** Reads the two files. */
    public static Cases read() {
        return new Cases(
                Cast.rows("children.csv", 6).stream().map(Cases::child).toList(),
                Cast.rows("conferences.csv", 8).stream().map(Cases::conference).toList());
    }

    private static ChildRow child(String[] row) {
        Integer months = row[4].isEmpty() ? null : Integer.parseInt(row[4]) * 12 + Integer.parseInt(row[5]);
        return new ChildRow(row[0], row[1], row[2], row[3], months);
    }

    private static ConferenceRow conference(String[] row) {
        return new ConferenceRow(
                row[0],
                row[1],
                ConferenceKind.valueOf(row[2]),
                Integer.parseInt(row[3]),
                LocalTime.parse(row[4]),
                row[5],
                words(row[6]).map(Cases::decision).toList(),
                words(row[7]).map(Cases::part).toList());
    }

    private static DecisionRow decision(String[] word) {
        return word.length == 1
                ? new DecisionRow(word[0], null, null, false)
                : new DecisionRow(
                        word[0],
                        PlanDecision.valueOf(word[1]),
                        word[2].isEmpty() ? null : PlanCategory.valueOf(word[2]),
                        word[3].equals("agreed"));
    }

    static PartRow part(String[] word) {
        return word.length == 1
                ? new PartRow(word[0], Attendance.INVITED, null)
                : new PartRow(
                        word[0], Attendance.valueOf(word[1]), word[2].isEmpty() ? null : Integer.valueOf(word[2]));
    }

    static Stream<String[]> words(String text) {
        return Arrays.stream(text.split(" ", -1)).map(word -> word.split(":", -1));
    }
}
