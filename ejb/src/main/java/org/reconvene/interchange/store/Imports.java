package org.reconvene.interchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.reconvene.interchange.ImportCounts;
import org.reconvene.interchange.ImportVerdict;
import org.reconvene.interchange.RejectedRow;
import org.reconvene.interchange.model.CensusImport;
import org.reconvene.interchange.model.Rejection;
import org.reconvene.people.PartnershipId;

/** The imports of all partnerships, each with its counts and rejections. */
@ApplicationScoped
public class Imports {

    private static final List<String> STAGED = List.of("census_staged_child", "census_staged_conference");

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Adds it and gives it its id. */
    public void add(CensusImport made) {
        entities.persist(made);
    }

    public Optional<CensusImport> find(PartnershipId partnership, long id) {
        return entities.createQuery(
                        "select i from CensusImport i where i.partnership = :partnership and i.id = :id",
                        CensusImport.class)
                .setParameter("partnership", partnership.value())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Waits until no other import is being written into the partnership, and keeps others waiting until the end. */
    public void takeTurn(PartnershipId partnership) {
        entities.createNativeQuery("insert into census_turn (partnership_id) values (?) on conflict do nothing")
                .setParameter(1, partnership.value())
                .executeUpdate();
        entities.createNativeQuery("select partnership_id from census_turn where partnership_id = ? for update")
                .setParameter(1, partnership.value())
                .getSingleResult();
    }

    public ImportCounts children(long id) {
        return counts("select s.verdict, count(s) from StagedChild s where s.importId = :id group by s.verdict", id);
    }

    public ImportCounts conferences(long id) {
        return counts(
                "select s.verdict, count(s) from StagedConference s where s.importId = :id group by s.verdict", id);
    }

    /** The rejections by line, from the one at {@code from}, counted from 0. */
    public List<RejectedRow> rejected(long id, int from, int most) {
        return entities.createQuery(
                        "select r from Rejection r where r.importId = :id order by r.line, r.id", Rejection.class)
                .setParameter("id", id)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(Rejection::row)
                .toList();
    }

    /** Throws away what was staged of the import; its counts and its rejections stay. */
    public void discardStaged(long id) {
        STAGED.forEach(table -> entities.createNativeQuery("delete from " + table + " where import_id = ?")
                .setParameter(1, id)
                .executeUpdate());
    }

    /** Throws away all that was kept of the file. */
    public void discard(long id) {
        discardStaged(id);
        entities.createNativeQuery("delete from census_rejection where import_id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Throws away all that is still kept of files whose time has passed. */
    public void discardExpired(Instant at) {
        var expired = " where import_id in (select id from census_import where expires_at <= ?)";
        STAGED.forEach(table -> entities.createNativeQuery("delete from " + table + expired)
                .setParameter(1, at)
                .executeUpdate());
        entities.createNativeQuery("delete from census_rejection" + expired)
                .setParameter(1, at)
                .executeUpdate();
    }

    private ImportCounts counts(String query, long id) {
        var counts = new EnumMap<ImportVerdict, Integer>(ImportVerdict.class);
        entities.createQuery(query, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .forEach(row -> counts.put((ImportVerdict) row[0], ((Number) row[1]).intValue()));
        return new ImportCounts(
                counts.getOrDefault(ImportVerdict.NEW, 0),
                counts.getOrDefault(ImportVerdict.CHANGED, 0),
                counts.getOrDefault(ImportVerdict.UNCHANGED, 0));
    }
}
