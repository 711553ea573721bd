package org.reconvene.reports;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * What every report and every printout says about itself.
 *
 * @param partnership whose it is
 * @param period the days that it is about
 * @param madeAt when its figures were taken, or it was made, in the partnership's time zone
 * @param reference by which the report can be asked for again
 * @param demonstration whether every person and case in it is invented; it is then marked so on every page
 */
public record Cover(
        Letterhead partnership, Period period, LocalDateTime madeAt, String reference, boolean demonstration) {
    public Cover {
        Stated.text("reference", reference);
        madeAt = madeAt.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Of a partnership of which only the name is known. */
    public Cover(String partnership, Period period, LocalDateTime madeAt, String reference, boolean demonstration) {
        this(Letterhead.of(partnership), period, madeAt, reference, demonstration);
    }

    /** "4 January 2027": the day on which the figures were taken. */
    public String madeOn() {
        return Period.DAY.format(madeAt);
    }
}
