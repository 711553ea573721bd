package org.reconvene.interchange.model;

/** Shortens what a file or a browser wrote to what a column keeps. */
final class Kept {

    private Kept() {}

    static String of(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
