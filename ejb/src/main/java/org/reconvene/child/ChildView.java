package org.reconvene.child;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A child as those with a part in a case see them.
 *
 * @param reference the partnership's own, as in the census; never shown outside a case
 * @param givenName null where only the reference is known
 * @param bornOn null before birth and where it is not known
 */
public record ChildView(
        ChildId id,
        String reference,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn)
        implements Serializable {

    /** The given name, or else "Child" and the reference. */
    public String name() {
        return givenName == null ? "Child " + reference : givenName;
    }

    /** The name with the age in whole years on that day, for example {@code Hazel, 9}. */
    public String nameAndAgeOn(LocalDate today) {
        if (bornOn == null) {
            return expectedOn == null ? name() : name() + ", not yet born";
        }
        var years = Period.between(bornOn, today).getYears();
        return name() + ", " + (years < 1 ? "under 1" : years);
    }
}
