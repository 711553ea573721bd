package org.reconvene.procedure.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.ProcedureVersion;
import org.reconvene.time.DateWords;

/**
 * Whether a sound draft can follow the version before it. It comes into force on a later day, so that every case that has begun
 * keeps the version it began under.
 */
public final class PublishingRules {

    private PublishingRules() {}

    /** The first day on which a next version can come into force. */
    public static LocalDate earliest(@Nullable ProcedureVersion newest, LocalDate today) {
        var tomorrow = today.plusDays(1);
        if (newest == null) {
            return tomorrow;
        }
        var after = newest.procedure().inForceFrom().plusDays(1);
        return after.isAfter(tomorrow) ? after : tomorrow;
    }

    /** Why it cannot be published today; none where it can. */
    public static List<String> refuse(String key, Procedure draft, @Nullable ProcedureVersion newest, LocalDate today) {
        var refusals = new ArrayList<String>();
        if (!draft.key().equals(key)) {
            refusals.add("Write “procedure: " + key + "” at the top: this is your partnership’s own procedure");
        }
        var earliest = earliest(newest, today);
        if (draft.inForceFrom().isBefore(earliest)) {
            refusals.add("Write “in_force_from: " + earliest + "” or a later day: cases that have begun keep the"
                    + " version they began under, so a new one starts on " + DateWords.day(earliest)
                    + " at the earliest");
        }
        if (draft.reviewBy() != null && draft.isReviewPast(today)) {
            refusals.add("Write a “review_by” that is still to come, or none");
        }
        return refusals;
    }
}
