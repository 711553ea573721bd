package org.reconvene.oversight.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.reconvene.access.boundary.Unattended;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.oversight.GlassUnreviewed;
import org.reconvene.oversight.store.Glasses;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** Tells the reviewers a second time where nobody has looked in time at a case that was opened without a part in it. */
@Startup
@Singleton
@Unattended
@DependsOn("Migrations")
@Unrecorded("a reminder that time has passed; that it came is recorded in the case")
public class GlassTick {

    @Inject
    Glasses glasses;

    @Inject
    GlassReviewers reviewers;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Inject
    Event<GlassUnreviewed> unreviewed;

    /** Tells of all of which it is time, once each. */
    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    public void look() {
        var now = clock.now();
        for (var glass : glasses.overdue(now)) {
            glass.isToldAgain();
            journal.followed(
                    "GLASS_UNREVIEWED",
                    new CaseKey(glass.reference()),
                    "Nobody had reviewed by the limit that the case was opened without a part in it; the reviewers were told again");
            unreviewed.fire(
                    new GlassUnreviewed(glass.reference(), reviewers.of(glass.partnership(), glass.person()), now));
        }
    }
}
