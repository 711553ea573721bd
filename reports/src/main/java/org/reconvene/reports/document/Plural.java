package org.reconvene.reports.document;

/** "1 dissent", "2 dissents". */
final class Plural {
    private Plural() {}

    static String of(int count, String noun) {
        return new Cell.Whole(count).printed() + " " + noun + (count == 1 ? "" : "s");
    }
}
