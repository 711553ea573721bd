package org.reconvene.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One entry before it is chained: what happened, to which case, by whom.
 *
 * @param at to the microsecond, which is what both databases keep
 */
public record Entry(
        String caseKey,
        long number,
        @Nullable Long partnership,
        @Nullable Long person,
        Instant at,
        String outcome,
        String act,
        String summary) {

    /** What the first entry of a chain follows. */
    public static final String BEGINNING = "0".repeat(64);

    public Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** SHA-256 over the previous hash and every field, each preceded by its length, as 64 hexadecimal digits. */
    public String hashAfter(String previous) {
        return Sha256.text(Sha256.ofParts(
                previous,
                caseKey,
                Long.toString(number),
                String.valueOf(partnership),
                String.valueOf(person),
                at.toString(),
                outcome,
                act,
                summary));
    }
}
