package org.reconvene.demonstration.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.demonstration.PartnershipsPrepared;
import org.reconvene.dissentsgroup.AddTerm;
import org.reconvene.dissentsgroup.boundary.GroupDesk;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.boundary.BusinessClock;

/** Lays out each invented Dissents Group’s year, and gives its members their terms, at the coordinator’s own desk. */
@ApplicationScoped
@Unrecorded("acts at the desk for invented people; the desk decides and records")
public class DemonstrationGroups {

    private static final int YEARS = 3;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    @Inject
    GroupDesk desk;

    /** In the transaction in which the partnerships were laid out. */
    @ActivateRequestContext
    public void prepare(@Observes @Priority(Interceptor.Priority.APPLICATION) PartnershipsPrepared prepared) {
        prepared.partnerships().values().forEach(this::layOut);
    }

    private void layOut(PartnershipId partnership) {
        signedIn.is(directory
                .holders(partnership, Role.GROUP_COORDINATOR)
                .getFirst()
                .id());
        var today = clock.today();
        for (var member : directory.holders(partnership, Role.GROUP_MEMBER)) {
            done(desk.addTerm(new AddTerm(member.id(), today.minusYears(1), today.plusYears(YEARS))));
        }
        done(desk.layOut());
    }

    private static void done(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            throw new IllegalStateException("the demonstration was refused: " + refused.refusals());
        }
    }
}
