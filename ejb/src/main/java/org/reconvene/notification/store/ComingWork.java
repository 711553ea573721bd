package org.reconvene.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reconvene.architecture.Rows;
import org.reconvene.notification.model.ComingItem;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** What waits for people and comes near, but for steps of disagreements, which tell it themselves. */
@ApplicationScoped
public class ComingWork {

    private static final String UNTOLD = """
            select w.person_id, w.partnership_id, w.case_key, w.what, w.due_at from work_item w
              where w.due_at > :now and w.due_at <= :until and w.person_id is not null
                and w.what not like '% in a disagreement'
                and not exists (select 1 from soon_told s where s.person_id = w.person_id and s.case_key = w.case_key
                  and s.what = w.what and s.due_at = w.due_at)
              order by w.due_at, w.person_id""";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Those due after now and until then of which the person was not told yet that they are. */
    public List<ComingItem> untold(Instant now, Instant until) {
        return Rows.of(entities.createNativeQuery(UNTOLD, Tuple.class)
                        .setParameter("now", now)
                        .setParameter("until", until))
                .stream()
                .map(row -> new ComingItem(
                        new PersonId(Rows.number(row, 0)),
                        new PartnershipId(Rows.number(row, 1)),
                        Rows.text(row, 2),
                        Rows.text(row, 3),
                        Rows.instant(row, 4)))
                .toList();
    }

    /** Since when something of that case is known to the person: the last notice of it. */
    public Optional<Instant> knownSince(ComingItem item) {
        return Rows.first(entities.createNativeQuery(
                                "select max(at) from notice where person_id = ? and reference = ?", Tuple.class)
                        .setParameter(1, item.person().value())
                        .setParameter(2, item.reference()))
                .flatMap(row -> Optional.ofNullable(Rows.instantOrNull(row, 0)));
    }

    /** Notes that it is told; false where somebody else was quicker. */
    public boolean told(ComingItem item) {
        return entities.createNativeQuery("""
                                insert into soon_told (person_id, case_key, what, due_at)
                                values (:person, :reference, :what, :due) on conflict do nothing""")
                        .setParameter("person", item.person().value())
                        .setParameter("reference", item.reference())
                        .setParameter("what", item.what())
                        .setParameter("due", item.due())
                        .executeUpdate()
                == 1;
    }

    /** Forgets what was told of dates before that instant. */
    public void forget(Instant before) {
        entities.createNativeQuery("delete from soon_told where due_at < ?")
                .setParameter(1, before)
                .executeUpdate();
    }
}
