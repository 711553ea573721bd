package org.reconvene.account.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The code that a telephone shows for half a minute (RFC 6238, with its defaults, which every application understands). */
public final class TimedCode {

    public static final int DIGITS = 6;

    private static final long SECONDS = 30;

    /** A telephone's clock may be a step wrong either way. */
    private static final int TOLERATED = 1;

    private TimedCode() {}

    /** The number of the half minute. */
    public static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    public static String of(byte[] key, long step) {
        return of(key, step, DIGITS);
    }

    static String of(byte[] key, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            var code = Long.toString(number % Math.round(Math.pow(10, digits)));
            return "0".repeat(digits - code.length()) + code;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA1", e);
        }
    }

    /**
     * The step whose code was typed; empty if it was none of now.
     *
     * @param after the step of the last code that was taken: neither it nor an earlier one is taken again
     */
    public static OptionalLong match(byte[] key, String typed, Instant at, long after) {
        var now = step(at);
        var found = OptionalLong.empty();
        for (var step = now - TOLERATED; step <= now + TOLERATED; step++) {
            if (step > after && isSame(of(key, step), typed)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
