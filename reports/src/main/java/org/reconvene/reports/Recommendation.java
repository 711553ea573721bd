package org.reconvene.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation of the Dissents Group (SUR-16), without a name of anybody.
 *
 * @param text what is recommended; the author has checked that no child can be recognised in it
 * @param owner the role that answers for it, never a person's name
 * @param due the day by which it is to be done; null when none was set
 * @param state what has become of it
 */
public record Recommendation(
        String text, String owner, @Nullable LocalDate due, State state) {
    /** What has become of a recommendation on the day the report was made. */
    public enum State {
        OPEN("Open"),
        OVERDUE("Open, past its date"),
        DONE("Done"),
        NOT_ACCEPTED("Not accepted");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As printed. */
        public String words() {
            return words;
        }
    }

    public Recommendation {
        Stated.text("recommendation", text);
        Stated.text("recommendation's owner", owner);
    }
}
