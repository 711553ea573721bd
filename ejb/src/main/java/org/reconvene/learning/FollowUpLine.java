package org.reconvene.learning;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something after a finding or a disagreement that waits for the reader.
 *
 * @param id of the recommendation, action, investigation or handover
 * @param text of the recommendation, the action or the learning; null for an investigation
 * @param dueOn null where no limit runs
 */
public record FollowUpLine(
        Kind kind,
        long id,
        String reference,
        @Nullable String text,
        @Nullable LocalDate dueOn,
        boolean overdue) implements Serializable {

    /** What is to be done. */
    public enum Kind {
        REPORT_INVESTIGATION("Report the investigation"),
        REVIEW_INVESTIGATION("Review the investigation’s report"),
        ACTION("Action towards a Strategy Meeting"),
        RECOMMENDATION("Recommendation of the Dissents Group"),
        LEARNING("Learning from a disagreement");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
