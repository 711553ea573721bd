package org.reconvene.dissent;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that was done about one dissent, oldest first, and what is due next and from whom. */
public record TimelineView(String reference, List<Step> done, List<Due> due) implements Serializable {

    public TimelineView {
        done = List.copyOf(done);
        due = List.copyOf(due);
    }

    /** Something that was done. */
    public record Step(Instant at, String sentence) implements Serializable {}

    /**
     * Something that is due.
     *
     * @param person whose turn it is; null where it is an office’s
     * @param dueAt null where no limit runs
     */
    public record Due(
            String what, @Nullable String person, @Nullable Instant dueAt) implements Serializable {}
}
