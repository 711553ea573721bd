package org.reconvene.interchange.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.CensusIdentifiers;
import org.reconvene.interchange.RejectedPart;

/**
 * When something can have happened to a child: not more than 40 weeks before its birth (as in the Department for
 * Education's rule 8606), not after its death (8915) and not after the day up to which the census speaks (8715, 8720).
 */
record LifeDates(CensusIdentifiers child, @Nullable LocalDate referenceDate) {

    private static final int WEEKS_BEFORE_BIRTH = 40;

    /** Whether the day is possible; if not it is rejected. */
    boolean allow(Written field, LocalDate day, RejectedPart left, Rejections rejections) {
        String either = "Correct whichever of the two dates is wrong.";
        LocalDate born = child.bornOrExpected();
        LocalDate died = child.deathDate();
        if (day.isBefore(born.minusWeeks(WEEKS_BEFORE_BIRTH))) {
            rejections.wrong(field, left, "is more than 40 weeks before the child's birth, " + born + ".", either);
            return false;
        }
        if (died != null && day.isAfter(died)) {
            rejections.wrong(field, left, "is after the child's death, " + died + ".", either);
            return false;
        }
        if (referenceDate != null && day.isAfter(referenceDate)) {
            rejections.wrong(
                    field,
                    left,
                    "is after the reference date of this census, " + referenceDate + ".",
                    "Correct it, or leave it to the next census.");
            return false;
        }
        return true;
    }
}
