package org.reconvene.reports;

import java.util.List;

/**
 * What was done in a case, in the order in which it was done, for a court or a review.
 *
 * @param partnership in whose name it is printed
 * @param about sentences above the table: what it is, who had it made and when, how it can be proved
 * @param demonstration whether everything in it is invented, which the file then says
 */
public record Chronology(
        String reference, String partnership, List<String> about, List<Line> lines, boolean demonstration) {

    public Chronology {
        about = List.copyOf(about);
        lines = List.copyOf(lines);
    }

    /**
     * One act.
     *
     * @param number of the entry in the record
     * @param who with title and agency; or that it followed by itself
     */
    public record Line(String number, String when, String who, String what) {}
}
