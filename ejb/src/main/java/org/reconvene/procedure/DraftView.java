package org.reconvene.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next version of a procedure as it stands, beside the present one.
 *
 * @param key the procedure's key
 * @param number the number that it gets when it is published
 * @param text the text as it was last saved, or that of the present version
 * @param savedAt when it was last saved; null where nothing is drafted
 * @param savedBy who saved it; null where nothing is drafted
 * @param mistakes what has to be mended before it can be published, in the order of the text
 * @param present the version in force; null where the partnership has none yet
 * @param changes what it says otherwise than the present one; none while there are mistakes
 * @param effects what it would have meant for the last year's limits; none while there are mistakes
 * @param earliest the first day on which it can come into force
 */
public record DraftView(
        String key,
        int number,
        String text,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        List<Mistake> mistakes,
        @Nullable ProcedureVersion present,
        List<VersionChange> changes,
        List<VersionEffect> effects,
        LocalDate earliest) {

    public DraftView {
        mistakes = List.copyOf(mistakes);
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
    }

    /** Whether something was saved that is not published yet. */
    public boolean drafted() {
        return savedAt != null;
    }

    /** Whether it can be published as it stands. */
    public boolean ready() {
        return drafted() && mistakes.isEmpty() && !changes.isEmpty();
    }
}
