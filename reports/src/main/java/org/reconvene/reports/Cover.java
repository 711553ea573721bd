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
 * @param only to which part it is narrowed; this too is said on every page
 */
public record Cover(
        Letterhead partnership,
        Period period,
        LocalDateTime madeAt,
        String reference,
        boolean demonstration,
        Only only) {
    public Cover {
        Stated.text("reference", reference);
        madeAt = madeAt.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Of the whole. */
    public Cover(Letterhead partnership, Period period, LocalDateTime madeAt, String reference, boolean demonstration) {
        this(partnership, period, madeAt, reference, demonstration, Only.ALL);
    }

    /** Of the whole, of a partnership of which only the name is known. */
    public Cover(String partnership, Period period, LocalDateTime madeAt, String reference, boolean demonstration) {
        this(Letterhead.of(partnership), period, madeAt, reference, demonstration);
    }

    /** The same of a part. */
    public Cover of(Only part) {
        return new Cover(partnership, period, madeAt, reference, demonstration, part);
    }

    /** "4 January 2027": the day on which the figures were taken. */
    public String madeOn() {
        return Period.DAY.format(madeAt);
    }
}
