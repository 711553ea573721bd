package org.reconvene.procedure.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PartnershipId;
import org.reconvene.procedure.StepKey;
import org.reconvene.procedure.StepRun;

/** The limits that ran in a partnership's cases, read from the view {@code step_run}. */
@ApplicationScoped
public class StepRuns {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Those that began at that instant or since. */
    public List<StepRun> since(PartnershipId partnership, Instant from) {
        return Rows.of(entities.createNativeQuery(
                                "select s.route, s.step, s.started_at, s.due_at, s.done_at from step_run s"
                                        + " where s.partnership_id = :partnership and s.started_at >= :start",
                                Tuple.class)
                        .setParameter("partnership", partnership.value())
                        .setParameter("start", from))
                .stream()
                .map(row -> new StepRun(
                        new StepKey(Rows.text(row, 0), Rows.text(row, 1)),
                        Rows.instant(row, 2),
                        Rows.instant(row, 3),
                        Rows.instantOrNull(row, 4)))
                .toList();
    }
}
