package org.reconvene.interchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.reconvene.interchange.ChildChange;
import org.reconvene.interchange.ConferenceChange;
import org.reconvene.interchange.ImportVerdict;
import org.reconvene.interchange.model.StagedChild;
import org.reconvene.interchange.model.StagedConference;

/** What was read of a file, in portions, so that a whole census is never in memory. */
@ApplicationScoped
public class StagedRows {

    /** How many rows are looked at together. */
    public static final int PORTION = 500;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Keeps the rows: staged children and conferences, and rejections. */
    public void addAll(Collection<?> rows) {
        rows.forEach(entities::persist);
    }

    /** Writes what was changed and forgets it: nothing that was loaded before may be used afterwards. */
    public void writeAndForget() {
        entities.flush();
        entities.clear();
    }

    /** Goes through the import's children; what is changed of a portion is written when the next one comes. */
    public void childrenOf(long importId, Consumer<List<StagedChild>> portion) {
        var some = childrenAfter(importId, 0);
        while (!some.isEmpty()) {
            portion.accept(some);
            var last = some.get(some.size() - 1).id();
            writeAndForget();
            some = childrenAfter(importId, last);
        }
    }

    /** As {@link #childrenOf}, for the import's conferences. */
    public void conferencesOf(long importId, Consumer<List<StagedConference>> portion) {
        var some = conferencesAfter(importId, 0);
        while (!some.isEmpty()) {
            portion.accept(some);
            var last = some.get(some.size() - 1).id();
            writeAndForget();
            some = conferencesAfter(importId, last);
        }
    }

    private List<StagedChild> childrenAfter(long importId, long id) {
        return entities.createQuery(
                        "select s from StagedChild s where s.importId = :import and s.id > :id order by s.id",
                        StagedChild.class)
                .setParameter("import", importId)
                .setParameter("id", id)
                .setMaxResults(PORTION)
                .getResultList();
    }

    private List<StagedConference> conferencesAfter(long importId, long id) {
        return entities.createQuery(
                        "select s from StagedConference s where s.importId = :import and s.id > :id order by s.id",
                        StagedConference.class)
                .setParameter("import", importId)
                .setParameter("id", id)
                .setMaxResults(PORTION)
                .getResultList();
    }

    /** The first children of that verdict by line. */
    public List<ChildChange> children(long importId, ImportVerdict verdict, int most) {
        return entities.createQuery("""
                        select s from StagedChild s where s.importId = :import and s.verdict = :verdict
                        order by s.id""", StagedChild.class)
                .setParameter("import", importId)
                .setParameter("verdict", verdict)
                .setMaxResults(most)
                .getResultStream()
                .map(StagedChild::change)
                .toList();
    }

    /** The first conferences by line that are not as they are held. */
    public List<ConferenceChange> conferenceChanges(long importId, int most) {
        return entities.createQuery("""
                        select s from StagedConference s where s.importId = :import and s.verdict <> :unchanged
                        order by s.id""", StagedConference.class)
                .setParameter("import", importId)
                .setParameter("unchanged", ImportVerdict.UNCHANGED)
                .setMaxResults(most)
                .getResultStream()
                .map(StagedConference::change)
                .toList();
    }
}
