package org.reconvene.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.model.HeadedPaper;

/** The letterheads that administrators have kept. */
@ApplicationScoped
public class HeadedPapers {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** That of the partnership, or empty where nobody has kept one. */
    public Optional<HeadedPaper> of(PartnershipId partnership) {
        return Optional.ofNullable(entities.find(HeadedPaper.class, partnership.value()));
    }

    public void add(HeadedPaper paper) {
        entities.persist(paper);
    }
}
