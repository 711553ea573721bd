package org.reconvene.conference.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.reconvene.conference.ConferenceLine;
import org.reconvene.conference.model.Conference;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** The conferences of all partnerships. */
@ApplicationScoped
public class Conferences {

    private static final String LINE = """
            select new org.reconvene.conference.ConferenceLine(c.reference, c.kind, c.heldAt, c.place,
              (select count(x) from ConferenceChild x where x.conference = c),
              (select count(x) from ConferenceChild x where x.conference = c and x.decision is null))
            from Conference c""";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(Conference conference) {
        entities.persist(conference);
    }

    public Optional<Conference> find(String reference) {
        return entities.createQuery("select c from Conference c where c.reference = :reference", Conference.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** Those of the partnership’s conferences that the census knows under these keys, with their children. */
    public List<Conference> fromCensus(PartnershipId partnership, Collection<String> censusKeys) {
        if (censusKeys.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select c from Conference c left join fetch c.children
                        where c.partnership = :partnership and c.censusKey in :keys""", Conference.class)
                .setParameter("partnership", partnership.value())
                .setParameter("keys", censusKeys)
                .getResultList();
    }

    /** The partnership's conferences with a limit that have not decided for every child. */
    public List<Conference> toBeHeld(PartnershipId partnership) {
        return entities.createQuery("""
                        select c from Conference c where c.partnership = :partnership and c.holdBy is not null
                        and exists (select 1 from ConferenceChild x where x.conference = c and x.decision is null)""", Conference.class)
                .setParameter("partnership", partnership.value())
                .getResultList();
    }

    /** The conferences that the person chairs or was invited to, newest first. */
    public List<ConferenceLine> withPartOf(PersonId person, int most) {
        return entities.createQuery(LINE + """
                         where c.chair = :person
                         or exists (select 1 from Participation t where t.conference = c and t.person = :person)
                        order by c.heldAt desc, c.id desc""", ConferenceLine.class)
                .setParameter("person", person.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Conferences of the partnership that came without a chair, newest first. */
    public List<ConferenceLine> withoutChair(PartnershipId partnership, int most) {
        return entities.createQuery(
                        LINE
                                + " where c.partnership = :partnership and c.chair is null order by c.heldAt desc, c.id desc",
                        ConferenceLine.class)
                .setParameter("partnership", partnership.value())
                .setMaxResults(most)
                .getResultList();
    }
}
