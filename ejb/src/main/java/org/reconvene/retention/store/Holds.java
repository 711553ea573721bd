package org.reconvene.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.retention.HoldView;

/** The holds on cases. One that was lifted stays until its case goes. */
@ApplicationScoped
public class Holds {

    private static final String STANDING = """
            select h.id, h.case_key, h.reason, p.name, h.put_at from legal_hold h join person p on p.id = h.put_by
              where h.partnership_id = :partnership and h.lifted_at is null
            """;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Those that stand, the latest first. */
    public List<HoldView> standing(PartnershipId partnership) {
        return Rows.of(entities.createNativeQuery(STANDING + " order by h.put_at desc, h.id", Tuple.class)
                        .setParameter("partnership", partnership.value()))
                .stream()
                .map(Holds::view)
                .toList();
    }

    /** That one, while it stands. */
    public Optional<HoldView> standing(PartnershipId partnership, long id) {
        return Rows.first(entities.createNativeQuery(STANDING + " and h.id = :id", Tuple.class)
                        .setParameter("partnership", partnership.value())
                        .setParameter("id", id))
                .map(Holds::view);
    }

    public boolean isHeld(String reference) {
        return Rows.first(entities.createNativeQuery(
                                "select id from legal_hold where case_key = :key and lifted_at is null", Tuple.class)
                        .setParameter("key", reference))
                .isPresent();
    }

    public void put(PartnershipId partnership, String reference, String reason, PersonId by, Instant at) {
        entities.createNativeQuery("""
                        insert into legal_hold (id, partnership_id, case_key, reason, put_by, put_at)
                        values (nextval('ids'), ?, ?, ?, ?, ?)""")
                .setParameter(1, partnership.value())
                .setParameter(2, reference)
                .setParameter(3, reason)
                .setParameter(4, by.value())
                .setParameter(5, at)
                .executeUpdate();
    }

    /** Lifts it; false where somebody else just did. */
    public boolean lift(long id, String why, PersonId by, Instant at) {
        return entities.createNativeQuery("""
                        update legal_hold set lifted_why = ?, lifted_by = ?, lifted_at = ?
                        where id = ? and lifted_at is null""")
                        .setParameter(1, why)
                        .setParameter(2, by.value())
                        .setParameter(3, at)
                        .setParameter(4, id)
                        .executeUpdate()
                == 1;
    }

    private static HoldView view(Tuple row) {
        return new HoldView(
                Rows.number(row, 0), Rows.text(row, 1), Rows.text(row, 2), Rows.text(row, 3), Rows.instant(row, 4));
    }
}
