package org.reconvene.escalation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.ParentalConsent;

/** The parents' consents to give the reasons for a refusal (HER-13). */
@ApplicationScoped
public class Consents {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(ParentalConsent consent) {
        entities.persist(consent);
    }

    /** Those of a request, earliest first; none of any other disagreement, which has none. */
    public List<ParentalConsent> of(Disagreement disagreement) {
        return disagreement.isARequest()
                ? entities.createQuery(
                                "select c from ParentalConsent c where c.disagreement = :disagreement order by c.id",
                                ParentalConsent.class)
                        .setParameter("disagreement", disagreement)
                        .getResultList()
                : List.of();
    }

    public Optional<ParentalConsent> find(Disagreement disagreement, long id) {
        return Optional.ofNullable(entities.find(ParentalConsent.class, id))
                .filter(consent -> consent.disagreement().reference().equals(disagreement.reference()));
    }
}
