package org.reconvene.access.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.reconvene.people.PartnershipId;

/** For whom the database is asked in this request, as far as row security knows it (ADR 0015). */
@RequestScoped
public class Acting {

    @Inject
    SignedIn signedIn;

    private int unattended;

    void unattendedBegins() {
        unattended++;
    }

    void unattendedEnds() {
        unattended--;
    }

    /** The rows that can be seen: of every partnership, of one person's, or none at all. */
    Optional<Reach> reach() {
        if (unattended > 0) {
            return Optional.of(Reach.EVERYWHERE);
        }
        return signedIn.isSomebody() ? Optional.of(Reach.of(signedIn.person().partnership())) : Optional.empty();
    }

    /** From which partnership to which, by their numbers: so that the database can look them up in an index. */
    record Reach(long first, long last) {

        static final Reach EVERYWHERE = new Reach(0, Long.MAX_VALUE);

        static Reach of(PartnershipId partnership) {
            return new Reach(partnership.value(), partnership.value());
        }
    }
}
