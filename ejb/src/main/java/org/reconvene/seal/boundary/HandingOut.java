package org.reconvene.seal.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.seal.HeadView;
import org.reconvene.seal.store.Heads;
import org.reconvene.time.boundary.BusinessClock;

/** Heads on their way to places outside: each is offered until it was taken. What dies in between is handed out twice, which harms nobody. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Unrecorded("a head says nothing of any case")
public class HandingOut {

    public static final String FOLDER = "FOLDER";
    public static final String MAIL = "MAIL";

    private static final int AT_ONCE = 200;

    @Inject
    Heads heads;

    @Inject
    BusinessClock clock;

    /** The heads that have not gone to that place yet, oldest first. */
    public List<HeadView> waiting(String place) {
        return heads.waiting(place, AT_ONCE).stream().map(Sealing::view).toList();
    }

    /** The head went there. */
    public void handed(HeadView head, String place) {
        heads.handed(head.number(), place, clock.now());
    }
}
