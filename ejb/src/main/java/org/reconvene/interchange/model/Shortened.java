package org.reconvene.interchange.model;

/** Shows a piece of a file on one short line. */
final class Shortened {

    private static final int LONGEST = 40;

    private Shortened() {}

    static String of(String value) {
        String line = value.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
