package org.reconvene.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** SHA-256, and how it is written: 64 hexadecimal digits in small letters. */
public final class Sha256 {

    private Sha256() {}

    /** A digest that has read nothing yet. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Over the pieces, one after the other. */
    public static byte[] of(byte[]... pieces) {
        var digest = digest();
        for (var piece : pieces) {
            digest.update(piece);
        }
        return digest.digest();
    }

    /** Over the pieces, as 64 digits. */
    public static String hex(byte[]... pieces) {
        return text(of(pieces));
    }

    /** A hash as it is written. */
    public static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /**
     * A hash as it was written.
     *
     * @throws IllegalArgumentException if it has not 64 hexadecimal digits in small letters
     */
    public static byte[] bytes(String text) {
        if (!isHash(text)) {
            throw new IllegalArgumentException("a hash has 64 hexadecimal digits");
        }
        return HexFormat.of().parseHex(text);
    }

    static boolean isHash(String text) {
        return text.length() == 64
                && text.chars().allMatch(digit -> (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'));
    }

    /** Over the parts, each preceded by its length in bytes, so that no two lists of parts read alike; null reads as "null". */
    static byte[] ofParts(Object... parts) {
        var digest = digest();
        for (var part : parts) {
            update(digest, part);
        }
        return digest.digest();
    }

    static void update(MessageDigest digest, Object part) {
        var bytes = Objects.toString(part).getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
