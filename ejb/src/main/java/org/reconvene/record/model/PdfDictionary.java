package org.reconvene.record.model;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names in the dictionary that stands before a stream of a PDF.
 *
 * @param names without their slash, with what is written by number resolved
 */
record PdfDictionary(Set<String> names) {

    /** No dictionary of a stream of objects is longer. */
    private static final int LONGEST = 2048;

    private static final byte[] OBJECT = Bytes.of("obj");
    private static final String DELIMITERS = "()<>[]{}/% \t\r\n\f\0";

    static PdfDictionary before(byte[] content, int stream) {
        int from = Math.max(0, stream - LONGEST);
        for (int at = stream - OBJECT.length; at >= from; at--) {
            if (Bytes.isAt(content, stream, at, OBJECT)) {
                from = at;
                break;
            }
        }
        var names = new HashSet<String>();
        for (int at = from; at < stream; at++) {
            if (content[at] == '/') {
                var name = name(content, at + 1, stream, 40);
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return new PdfDictionary(names);
    }

    boolean holdsObjects() {
        return names.contains("ObjStm") || (names.contains("First") && names.contains("N"));
    }

    boolean isPacked() {
        return names.contains("FlateDecode") || names.contains("Fl");
    }

    /** Packed in the one way in which every program writes them, or not at all. */
    boolean isPlainlyPacked() {
        return !names.contains("Predictor")
                && names.stream()
                        .noneMatch(name -> (name.endsWith("Decode") && !name.equals("FlateDecode"))
                                || name.equals("Crypt")
                                || name.matches("AHx|A85|LZW|RL"));
    }

    /** The name that begins there, with {@code #4a} resolved; null where it is longer than that. */
    static @Nullable String name(byte[] content, int from, int end, int longest) {
        var name = new StringBuilder();
        for (int at = from; at < end; at++) {
            int letter = content[at] & 0xff;
            if (DELIMITERS.indexOf(letter) >= 0) {
                break;
            }
            if (letter == '#' && at + 2 < end && hex(content[at + 1]) >= 0 && hex(content[at + 2]) >= 0) {
                letter = hex(content[at + 1]) * 16 + hex(content[at + 2]);
                at += 2;
            }
            if (name.length() == longest) {
                return null;
            }
            name.append((char) letter);
        }
        return name.toString();
    }

    private static int hex(byte letter) {
        return Character.digit(letter, 16);
    }
}
