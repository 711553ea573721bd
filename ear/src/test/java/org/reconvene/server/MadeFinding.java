package org.reconvene.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.dissentsgroup.FindingRecorded;
import org.reconvene.time.boundary.BusinessClock;

/** Says that the Dissents Group found, for the stories that begin there. */
@ApplicationScoped
public class MadeFinding {

    @Inject
    Event<FindingRecorded> found;

    @Inject
    BusinessClock clock;

    @Transactional
    public void record(Scene scene, String dissent, Finding finding) {
        var now = clock.now();
        found.fire(new FindingRecorded(
                dissent,
                scene.partnership().id(),
                scene.the("chair").id(),
                scene.the("health visitor").id(),
                finding,
                now.minus(Duration.ofDays(14)),
                now.minus(Duration.ofHours(1)),
                now));
    }
}
