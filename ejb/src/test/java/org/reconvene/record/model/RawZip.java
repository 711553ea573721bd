package org.reconvene.record.model;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** A ZIP file of stored parts, written byte by byte, so that each field of it can be made to lie. */
final class RawZip {

    static final int LISTED = 46;
    static final int PART = 30;

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private final ByteArrayOutputStream listed = new ByteArrayOutputStream();
    private int count;

    RawZip add(String name, String content) {
        var title = Corpus.bytes(name);
        var header = new byte[PART];
        put(header, 0, 0x04034b50L, 4);
        var entry = new byte[LISTED];
        put(entry, 0, 0x02014b50L, 4);
        put(entry, 20, content.length(), 4);
        put(entry, 24, content.length(), 4);
        put(entry, 28, title.length, 2);
        put(entry, 42, parts.size(), 4);
        put(header, 18, content.length(), 4);
        put(header, 22, content.length(), 4);
        put(header, 26, title.length, 2);
        parts.writeBytes(header);
        parts.writeBytes(title);
        parts.writeBytes(Corpus.bytes(content));
        listed.writeBytes(entry);
        listed.writeBytes(title);
        count++;
        return this;
    }

    /** So many bytes that no part claims. */
    RawZip gap(int bytes) {
        parts.writeBytes(new byte[bytes]);
        return this;
    }

    /** Where the directory begins. */
    int directory() {
        return parts.size();
    }

    byte[] bytes() {
        return bytes("");
    }

    byte[] bytes(String comment) {
        var end = new byte[22];
        put(end, 0, 0x06054b50L, 4);
        put(end, 8, count, 2);
        put(end, 10, count, 2);
        put(end, 12, listed.size(), 4);
        put(end, 16, parts.size(), 4);
        put(end, 20, comment.length(), 2);
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(parts.toByteArray());
        whole.writeBytes(listed.toByteArray());
        whole.writeBytes(end);
        whole.writeBytes(Corpus.bytes(comment));
        return whole.toByteArray();
    }

    /** The same bytes with that number written there, lowest byte first. */
    static byte[] with(byte[] zip, int at, long value, int length) {
        var changed = Arrays.copyOf(zip, zip.length);
        put(changed, at, value, length);
        return changed;
    }

    private static void put(byte[] bytes, int at, long value, int length) {
        for (int i = 0; i < length; i++) {
            bytes[at + i] = (byte) (value >> (8 * i));
        }
    }
}
