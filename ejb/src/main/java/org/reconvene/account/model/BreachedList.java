package org.reconvene.account.model;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A file of the SHA-1 sums of breached passwords, sorted, a line each: {@code SHA1HEX:count}. It is searched by halves where it
 * lies, since it may hold a thousand million lines; nothing of it is kept in memory.
 */
public final class BreachedList {

    private static final int HEX = 40;
    private static final int LONGEST_LINE = 80;
    private static final HexFormat CAPITALS = HexFormat.of().withUpperCase();

    private final Path file;

    public BreachedList(Path file) {
        this.file = file;
    }

    /**
     * Whether the password is in it.
     *
     * @throws IOException if the file cannot be read, or is not what it should be
     */
    public boolean contains(String password) throws IOException {
        var wanted = sum(password);
        try (var lines = new RandomAccessFile(file.toFile(), "r")) {
            // A line that begins before low is smaller than what is wanted, one that begins at high or later is
            // greater.
            long low = 0;
            long high = lines.length();
            while (low < high) {
                var middle = low + (high - low) / 2;
                var start = startOfLineAt(lines, middle);
                var line = line(lines, start);
                var order = wanted.compareTo(line.sum());
                if (order == 0) {
                    return true;
                }
                if (order < 0) {
                    high = start;
                } else {
                    low = line.end();
                }
            }
            return false;
        }
    }

    private record Line(String sum, long end) {}

    /** The line that begins there; its sum and where the next begins. */
    private Line line(RandomAccessFile lines, long start) throws IOException {
        var bytes = read(lines, start, LONGEST_LINE);
        var text = new String(bytes, StandardCharsets.US_ASCII);
        if (text.length() < HEX || !text.substring(0, HEX).matches("[0-9A-Fa-f]{40}")) {
            throw new IOException(file + " holds a line that does not begin with a SHA-1 sum, at byte " + start);
        }
        var newline = text.indexOf('\n');
        if (newline < 0 && start + bytes.length < lines.length()) {
            throw new IOException(file + " holds a line longer than " + LONGEST_LINE + " characters, at byte " + start);
        }
        return new Line(
                text.substring(0, HEX).toUpperCase(Locale.ROOT), newline < 0 ? lines.length() : start + newline + 1);
    }

    /** Where the line begins that holds this byte. */
    private long startOfLineAt(RandomAccessFile lines, long at) throws IOException {
        var from = Math.max(0, at - LONGEST_LINE);
        var before = read(lines, from, (int) (at - from));
        for (int i = before.length - 1; i >= 0; i--) {
            if (before[i] == '\n') {
                return from + i + 1;
            }
        }
        if (from == 0) {
            return 0;
        }
        throw new IOException(file + " holds a line longer than " + LONGEST_LINE + " characters, at byte " + at);
    }

    private static byte[] read(RandomAccessFile lines, long from, int most) throws IOException {
        var bytes = new byte[(int) Math.min(most, lines.length() - from)];
        lines.seek(from);
        try {
            lines.readFully(bytes);
        } catch (EOFException e) {
            throw new IOException("the file became shorter while it was read", e);
        }
        return bytes;
    }

    private static String sum(String password) {
        try {
            return CAPITALS.formatHex(
                    MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
