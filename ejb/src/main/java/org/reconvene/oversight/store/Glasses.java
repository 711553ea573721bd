package org.reconvene.oversight.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reconvene.architecture.Rows;
import org.reconvene.oversight.CaseKind;
import org.reconvene.oversight.model.BrokenGlass;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** Who opened which case without a part in it. */
@ApplicationScoped
public class Glasses {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(BrokenGlass glass) {
        entities.persist(glass);
    }

    /** That one, for a change; whoever else changes it waits. */
    public Optional<BrokenGlass> lock(PartnershipId partnership, long id) {
        return Optional.ofNullable(entities.find(BrokenGlass.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(glass -> glass.partnership().equals(partnership));
    }

    public Optional<BrokenGlass> find(PartnershipId partnership, long id) {
        return Optional.ofNullable(entities.find(BrokenGlass.class, id))
                .filter(glass -> glass.partnership().equals(partnership));
    }

    /** Those of a partnership: what waits for a review first, then the latest. */
    public List<BrokenGlass> of(PartnershipId partnership) {
        return entities.createQuery("""
                        select g from BrokenGlass g where g.partnership = :partnership
                        order by case when g.reviewedAt is null then 0 else 1 end, g.brokenAt desc""", BrokenGlass.class)
                .setParameter("partnership", partnership.value())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those that nobody reviewed in time and of which nobody was told again; another node passes them over meanwhile. */
    public List<BrokenGlass> overdue(Instant at) {
        return entities.createQuery(
                        "select g from BrokenGlass g where g.reviewedAt is null and g.toldAgain = false and g.reviewBy <= :at",
                        BrokenGlass.class)
                .setParameter("at", at)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", -2)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * What the case is, where the glass can open it: one of the partnership, and not of a restricted child.
     *
     * @return empty where there is none, or it is as if there were none
     */
    public Optional<CaseKind> kind(PartnershipId partnership, String reference) {
        return Rows.first(entities.createNativeQuery("""
                                select kind from known_case k where case_key = :key and partnership_id = :partnership
                                and not exists (select 1 from restricted_case r where r.case_key = k.case_key)""", Tuple.class)
                        .setParameter("key", reference)
                        .setParameter("partnership", partnership.value()))
                .map(row -> CaseKind.valueOf(Rows.text(row, 0)));
    }

    /** Who answers for the case. */
    public Set<PersonId> owners(String reference) {
        return Rows.of(entities.createNativeQuery(
                                "select distinct person_id from case_owner where case_key = :key", Tuple.class)
                        .setParameter("key", reference))
                .stream()
                .map(row -> new PersonId(Rows.number(row, 0)))
                .collect(Collectors.toSet());
    }
}
