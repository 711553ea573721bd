package org.reconvene.record.model;

import java.nio.charset.StandardCharsets;

/** Looks into arrays of bytes without copying them. */
final class Bytes {

    private Bytes() {}

    /** The bytes whose values are the characters of the text. */
    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static boolean startWith(byte[] content, byte[] beginning) {
        return isAt(content, content.length, 0, beginning);
    }

    static boolean isAt(byte[] content, int end, int at, byte[] sought) {
        if (at < 0 || at + sought.length > end) {
            return false;
        }
        for (int i = 0; i < sought.length; i++) {
            if (content[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the sought bytes begin, at or after that place and before the end; -1 where nowhere. */
    static int find(byte[] content, int from, int end, byte[] sought) {
        for (int at = from; at + sought.length <= end; at++) {
            if (content[at] == sought[0] && isAt(content, end, at, sought)) {
                return at;
            }
        }
        return -1;
    }

    static boolean contain(byte[] content, byte[] sought) {
        return find(content, 0, content.length, sought) >= 0;
    }

    /** Two bytes, the lower first. */
    static int two(byte[] content, int at) {
        return (content[at] & 0xff) | ((content[at + 1] & 0xff) << 8);
    }

    /** Four bytes, the lowest first. */
    static long four(byte[] content, int at) {
        return two(content, at) | ((long) two(content, at + 2) << 16);
    }
}
