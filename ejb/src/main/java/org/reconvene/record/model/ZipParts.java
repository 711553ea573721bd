package org.reconvene.record.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * The parts that the directory of a ZIP file lists. The file is refused where its directory and its parts tell different stories,
 * since whoever opens it may follow the other one: parts that overlap or hide between others, or of which there are two.
 */
final class ZipParts {

    /** More than the largest document has; a bomb of many small parts has more. */
    private static final int MOST = 5_000;

    private static final byte[] END = Bytes.of("PK\u0005\u0006");
    private static final byte[] LISTED = Bytes.of("PK\u0001\u0002");
    private static final byte[] PART = Bytes.of("PK\u0003\u0004");
    private static final int END_LENGTH = 22;
    private static final int LISTED_LENGTH = 46;
    private static final int PART_LENGTH = 30;

    /** A part may be followed by what is called its data descriptor, and by nothing else. */
    private static final int DESCRIPTOR = 24;

    private ZipParts() {}

    /** Where the record that ends a ZIP file begins; -1 where the content does not end as one. */
    static int endOf(byte[] content) {
        for (int at = content.length - END_LENGTH; at >= 0 && at >= content.length - END_LENGTH - 0xffff; at--) {
            if (Bytes.isAt(content, content.length, at, END)
                    && at + END_LENGTH + Bytes.two(content, at + 20) == content.length) {
                return at;
            }
        }
        return -1;
    }

    static List<ZipPart> of(byte[] content) throws Unfit {
        int end = endOf(content);
        if (end < 0) {
            throw Unfit.damaged();
        }
        int count = Bytes.two(content, end + 10);
        long directory = Bytes.four(content, end + 16);
        if (count > MOST) {
            throw Unfit.bomb();
        }
        if (Bytes.four(content, end + 4) != 0 || directory > end) {
            throw Unfit.damaged();
        }
        var parts = new ArrayList<ZipPart>();
        var names = new HashSet<String>();
        int at = (int) directory;
        for (int i = 0; i < count; i++) {
            if (!Bytes.isAt(content, end, at, LISTED) || at + LISTED_LENGTH > end) {
                throw Unfit.damaged();
            }
            var part = part(content, at, (int) directory);
            if (!names.add(part.name().toLowerCase(Locale.ROOT))) {
                throw Unfit.damaged();
            }
            parts.add(part);
            at += LISTED_LENGTH
                    + Bytes.two(content, at + 28)
                    + Bytes.two(content, at + 30)
                    + Bytes.two(content, at + 32);
        }
        refuseWhatHides(parts, (int) directory);
        return List.copyOf(parts);
    }

    private static ZipPart part(byte[] content, int at, int directory) throws Unfit {
        int flags = Bytes.two(content, at + 8);
        int method = Bytes.two(content, at + 10);
        long packed = Bytes.four(content, at + 20);
        int nameLength = Bytes.two(content, at + 28);
        long begins = Bytes.four(content, at + 42);
        if ((flags & 1) != 0) {
            throw Unfit.locked();
        }
        if (at + LISTED_LENGTH + nameLength > content.length
                || begins + PART_LENGTH > directory
                || !Bytes.isAt(content, directory, (int) begins, PART)) {
            throw Unfit.damaged();
        }
        int start = (int) begins;
        int data = start + PART_LENGTH + Bytes.two(content, start + 26) + Bytes.two(content, start + 28);
        var name = new String(content, at + LISTED_LENGTH, nameLength, StandardCharsets.UTF_8);
        if ((method != 0 && method != 8)
                || Bytes.two(content, start + 8) != method
                || Bytes.two(content, start + 26) != nameLength
                || !isSame(content, at + LISTED_LENGTH, start + PART_LENGTH, nameLength)
                || data + packed > directory
                || name.contains("\\")
                || name.startsWith("/")
                || List.of(name.split("/", -1)).contains("..")) {
            throw Unfit.damaged();
        }
        return new ZipPart(name, method == 8, start, data, (int) packed, Bytes.four(content, at + 24));
    }

    private static boolean isSame(byte[] content, int one, int other, int length) {
        for (int i = 0; i < length; i++) {
            if (other + i >= content.length || content[one + i] != content[other + i]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseWhatHides(List<ZipPart> parts, int directory) throws Unfit {
        int reached = 0;
        var inOrder =
                parts.stream().sorted(Comparator.comparing(ZipPart::start)).toList();
        for (var part : inOrder) {
            if (part.start() < reached) {
                throw Unfit.bomb();
            }
            if (part.start() - reached > (reached == 0 ? 0 : DESCRIPTOR)) {
                throw Unfit.damaged();
            }
            reached = part.data() + part.packed();
        }
        if (directory - reached > DESCRIPTOR) {
            throw Unfit.damaged();
        }
    }
}
