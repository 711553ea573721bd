package org.reconvene.retention;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.time.London;

/**
 * How long cases of a kind are kept after their end.
 *
 * @param keptBy who said so; null where nobody has, and Reconvene's own period holds
 */
public record Period(
        RetainedKind kind,
        int years,
        @Nullable String keptBy,
        @Nullable Instant keptAt) implements Serializable {

    /** Reconvene’s own, from no procedure: long enough that nothing goes before somebody has thought about it. */
    public static final int OWN_YEARS = 25;

    public static final int MOST_YEARS = 100;

    public static Period own(RetainedKind kind) {
        return new Period(kind, OWN_YEARS, null, null);
    }

    public boolean isOwnDefault() {
        return keptBy == null;
    }

    /** The first day on which a case that ended then may be disposed of. */
    public LocalDate dueSince(Instant endedAt) {
        return London.dateOf(endedAt).plusYears(years);
    }

    /** The period as a certificate names it. */
    public String words() {
        return words(years, isOwnDefault());
    }

    public static String words(int years, boolean ownDefault) {
        return years + (years == 1 ? " year" : " years") + " after its end"
                + (ownDefault ? " (Reconvene’s own period, from no procedure)" : " (the partnership’s schedule)");
    }
}
