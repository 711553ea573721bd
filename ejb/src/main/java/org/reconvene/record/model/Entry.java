package org.reconvene.record.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
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
        var digest = sha256();
        for (var part : new String[] {
            previous,
            caseKey,
            Long.toString(number),
            String.valueOf(partnership),
            String.valueOf(person),
            at.toString(),
            outcome,
            act,
            summary
        }) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
