package org.reconvene.procedure.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.reconvene.procedure.model.Draft;
import org.reconvene.procedure.model.PublishedVersion;

/** The published versions of all procedures, and the drafts of the next ones. */
@ApplicationScoped
public class ProcedureVersions {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Every version, by procedure and number. */
    public List<PublishedVersion> all() {
        return entities.createQuery(
                        "select v from PublishedVersion v order by v.procedureKey, v.number", PublishedVersion.class)
                .getResultList();
    }

    /** How many there are. */
    public int count() {
        return entities.createQuery("select count(v) from PublishedVersion v", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** The newest text of a procedure; empty where none is published. */
    public Optional<String> newestText(String key) {
        return entities.createQuery(
                        "select v from PublishedVersion v where v.procedureKey = :key order by v.number desc",
                        PublishedVersion.class)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PublishedVersion::content);
    }

    public void add(PublishedVersion version) {
        entities.persist(version);
        entities.flush();
    }

    public Optional<Draft> draft(String key) {
        return entities.createQuery("select d from ProcedureDraft d where d.procedureKey = :key", Draft.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public void add(Draft draft) {
        entities.persist(draft);
    }

    public void remove(Draft draft) {
        entities.remove(draft);
    }
}
