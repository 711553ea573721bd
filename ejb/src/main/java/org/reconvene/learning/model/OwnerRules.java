package org.reconvene.learning.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonView;

/** Who can own a recommendation or an action, and until when. */
final class OwnerRules {

    private OwnerRules() {}

    /** The owner is on the staff of the partnership’s agencies now; the day is today or later. */
    static void check(
            @Nullable PersonView owner,
            @Nullable LocalDate dueOn,
            PartnershipId partnership,
            LocalDate today,
            List<Refusal> refusals) {
        if (owner == null || !owner.partnership().equals(partnership)) {
            refusals.add(Refusal.of("owner", "Choose who owns it, from the staff of your partnership’s agencies"));
        } else if (!owner.active()) {
            refusals.add(Refusal.of("owner", owner.name() + " has left. Choose somebody else"));
        }
        if (dueOn == null) {
            refusals.add(Refusal.of("dueOn", "Enter the day by which it is to be done, for example 26 2 2027"));
        } else if (dueOn.isBefore(today)) {
            refusals.add(Refusal.of("dueOn", "Enter a day that is not past"));
        }
    }
}
