package org.reconvene.interchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
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

    /** The next portion of the import's children by id. */
    public List<StagedChild> childrenAfter(long importId, long id) {
        return entities.createQuery(
                        "select s from StagedChild s where s.importId = :import and s.id > :id order by s.id",
                        StagedChild.class)
                .setParameter("import", importId)
                .setParameter("id", id)
                .setMaxResults(PORTION)
                .getResultList();
    }

    /** The next portion of the import's conferences by id. */
    public List<StagedConference> conferencesAfter(long importId, long id) {
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
