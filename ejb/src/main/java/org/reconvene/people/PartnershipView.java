package org.reconvene.people;

import java.io.Serializable;
import org.reconvene.time.CalendarOwner;
import org.reconvene.time.Nation;

/**
 * A partnership as the other components see it.
 *
 * @param slug the name in addresses, for example {@code surrey}
 * @param prefix what its references begin with, for example {@code SUR}
 * @param demonstration whether every person and case in it is invented
 */
public record PartnershipView(
        PartnershipId id, String slug, String name, String prefix, Nation nation, boolean demonstration)
        implements Serializable, CalendarOwner {

    @Override
    public long calendarNumber() {
        return id.value();
    }
}
