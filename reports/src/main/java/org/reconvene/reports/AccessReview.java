package org.reconvene.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may see what, to be looked over once a quarter. It names staff and no case.
 *
 * @param lines everybody who is not switched off, by name
 */
public record AccessReview(Cover cover, List<Line> lines) implements Printout {
    public AccessReview {
        lines = List.copyOf(lines);
    }

    /**
     * One person.
     *
     * @param offices in words; empty where they hold none
     * @param cases how many cases are open to them
     * @param lastHere the day on which they last did or read anything, in the partnership's time zone; null where they never did
     */
    public record Line(
            String name,
            String title,
            String agency,
            List<String> offices,
            int cases,
            @Nullable LocalDate lastHere) {
        public Line {
            Stated.text("name", name);
            Stated.text("title", title);
            Stated.text("agency", agency);
            Stated.count("cases", cases);
            offices = List.copyOf(offices);
        }
    }
}
