package org.reconvene.demonstration;

import java.util.Map;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/**
 * The invented partnerships and their staff were laid out just now, in this transaction. Whoever has cases to show observes it;
 * it happens once in the life of a database.
 *
 * @param partnerships by the name in addresses, for example {@code surrey}
 * @param persons by user name, for example {@code hannah.kestrel}
 */
public record PartnershipsPrepared(Map<String, PartnershipId> partnerships, Map<String, PersonId> persons) {

    public PartnershipsPrepared {
        partnerships = Map.copyOf(partnerships);
        persons = Map.copyOf(persons);
    }
}
