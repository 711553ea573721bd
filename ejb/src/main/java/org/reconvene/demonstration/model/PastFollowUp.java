package org.reconvene.demonstration.model;

import org.jspecify.annotations.Nullable;
import org.reconvene.learning.FollowUpStatus;

/**
 * Something that followed from a finding of the past year.
 *
 * @param dissent the key of the dissent
 * @param owner a user name; of a change, to whom it was proposed; empty where the program gives it to an office
 * @param due working days until it is due, where an owner gets a date
 * @param status what became of a recommendation
 * @param answered working days until it was answered; null where it still waits
 * @param answer what became of it; of an investigation, what it recommended; of a review, why no Strategy Meeting was needed
 */
public record PastFollowUp(
        String dissent,
        Kind kind,
        String owner,
        int due,
        FollowUpStatus status,
        @Nullable Integer answered,
        String text,
        String answer) {

    public enum Kind {
        RECOMMENDATION,
        CHANGE,
        INVESTIGATION,
        REVIEW,
        ACTION
    }

    static PastFollowUp of(String[] row) {
        return new PastFollowUp(
                row[0],
                Kind.valueOf(row[1]),
                row[2],
                row[3].isEmpty() ? 0 : Integer.parseInt(row[3]),
                row[4].isEmpty() ? FollowUpStatus.OPEN : FollowUpStatus.valueOf(row[4]),
                row[5].isEmpty() ? null : Integer.valueOf(row[5]),
                row[6],
                row[7]);
    }
}
