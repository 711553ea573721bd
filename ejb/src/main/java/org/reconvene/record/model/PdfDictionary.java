package org.reconvene.record.model;

import java.util.HashSet;
import java.util.Set;

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
                names.add(name(content, at + 1, stream));
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

    /** Whether that name begins there, with {@code #4a} read as the letter that it stands for. Nothing is kept of it. */
    static boolean isNamed(byte[] content, int from, int end, String name) {
        int at = from;
        for (int i = 0; i < name.length(); i++) {
            if (at >= end || letter(content, at, end) != name.charAt(i)) {
                return false;
            }
            at += isEscaped(content, at, end) ? 3 : 1;
        }
        return at >= end || isDelimiter(content[at]);
    }

    private static String name(byte[] content, int from, int end) {
        var name = new StringBuilder();
        for (int at = from; at < end && !isDelimiter(content[at]); at += isEscaped(content, at, end) ? 3 : 1) {
            name.append((char) letter(content, at, end));
        }
        return name.toString();
    }

    private static int letter(byte[] content, int at, int end) {
        return isEscaped(content, at, end)
                ? Character.digit(content[at + 1], 16) * 16 + Character.digit(content[at + 2], 16)
                : content[at] & 0xff;
    }

    private static boolean isEscaped(byte[] content, int at, int end) {
        return content[at] == '#'
                && at + 2 < end
                && Character.digit(content[at + 1], 16) >= 0
                && Character.digit(content[at + 2], 16) >= 0;
    }

    private static boolean isDelimiter(byte letter) {
        return DELIMITERS.indexOf(letter & 0xff) >= 0;
    }
}
