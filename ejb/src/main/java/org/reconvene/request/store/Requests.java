package org.reconvene.request.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.reconvene.child.ChildId;
import org.reconvene.people.PartnershipId;
import org.reconvene.request.model.ConferenceRequest;

/** All requests for a conference. */
@ApplicationScoped
public class Requests {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(ConferenceRequest request) {
        entities.persist(request);
    }

    public Optional<ConferenceRequest> find(String reference) {
        return entities.createQuery(
                        "select r from ConferenceRequest r where r.reference = :reference", ConferenceRequest.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The open request that was made first for one of the children. */
    public Optional<ConferenceRequest> openFor(Collection<ChildId> children) {
        return entities.createQuery("""
                        select distinct r from RequestChild c join c.request r where c.child in (:children) and r.ending is null
                        order by r.requestedAt, r.reference""", ConferenceRequest.class)
                .setParameter("children", children.stream().map(ChildId::value).toList())
                .getResultStream()
                .findFirst();
    }

    /** The open ones of a partnership that count from a strategy discussion. */
    public List<ConferenceRequest> toBeHeld(PartnershipId partnership) {
        return entities.createQuery("""
                        select r from ConferenceRequest r where r.partnership = :partnership and r.ending is null and r.holdBy is not null
                        order by r.holdBy, r.reference""", ConferenceRequest.class)
                .setParameter("partnership", partnership.value())
                .getResultList();
    }
}
