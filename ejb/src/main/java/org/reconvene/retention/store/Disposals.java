package org.reconvene.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.record.HeldRows;
import org.reconvene.retention.Certificate;
import org.reconvene.retention.RetainedKind;

/** Deletes what is held about a case, and keeps the certificates. */
@ApplicationScoped
public class Disposals {

    private static final String CERTIFICATES = """
            select d.case_key, d.kind, d.ended_on, d.due_since, d.years, d.own_default, p.name || ', ' || g.name, d.disposed_at
              from disposal d join person p on p.id = d.disposed_by join agency g on g.id = p.agency_id
              where d.partnership_id = :partnership
            """;

    private static final int MOST = 200;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Deletes those rows of the case, and answers how many there were. */
    public Certificate.Deleted delete(HeldRows rows, String reference) {
        var deleted = entities.createNativeQuery("delete from " + rows.table() + " where " + rows.where())
                .setParameter("key", reference)
                .executeUpdate();
        return new Certificate.Deleted(rows.table(), rows.words(), deleted);
    }

    public void add(PartnershipId partnership, Certificate certificate, PersonId by) {
        entities.createNativeQuery("""
                        insert into disposal (case_key, partnership_id, kind, ended_on, due_since, years, own_default,
                        disposed_by, disposed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, certificate.reference())
                .setParameter(2, partnership.value())
                .setParameter(3, certificate.kind().name())
                .setParameter(4, certificate.endedOn())
                .setParameter(5, certificate.dueSince())
                .setParameter(6, certificate.years())
                .setParameter(7, certificate.ownDefault())
                .setParameter(8, by.value())
                .setParameter(9, certificate.at())
                .executeUpdate();
        int place = 0;
        for (var each : certificate.deleted()) {
            entities.createNativeQuery(
                            "insert into disposal_count (case_key, place, held_in, words, deleted) values (?, ?, ?, ?, ?)")
                    .setParameter(1, certificate.reference())
                    .setParameter(2, ++place)
                    .setParameter(3, each.table())
                    .setParameter(4, each.words())
                    .setParameter(5, each.rows())
                    .executeUpdate();
        }
    }

    /** The latest certificates, without what was deleted. */
    public List<Certificate> latest(PartnershipId partnership) {
        return certificates(partnership, MOST);
    }

    /** All certificates, the latest first, without what was deleted. */
    public List<Certificate> all(PartnershipId partnership) {
        return certificates(partnership, Integer.MAX_VALUE);
    }

    private List<Certificate> certificates(PartnershipId partnership, int most) {
        return Rows.of(entities.createNativeQuery(
                                CERTIFICATES + " order by d.disposed_at desc, d.case_key", Tuple.class)
                        .setParameter("partnership", partnership.value())
                        .setMaxResults(most))
                .stream()
                .map(row -> certificate(row, List.of()))
                .toList();
    }

    public Optional<Certificate> of(PartnershipId partnership, String reference) {
        return Rows.first(entities.createNativeQuery(CERTIFICATES + " and d.case_key = :key", Tuple.class)
                        .setParameter("partnership", partnership.value())
                        .setParameter("key", reference))
                .map(row -> certificate(row, deleted(reference)));
    }

    private List<Certificate.Deleted> deleted(String reference) {
        return Rows.of(entities.createNativeQuery(
                                "select held_in, words, deleted from disposal_count where case_key = :key order by place",
                                Tuple.class)
                        .setParameter("key", reference))
                .stream()
                .map(row -> new Certificate.Deleted(Rows.text(row, 0), Rows.text(row, 1), (int) Rows.number(row, 2)))
                .toList();
    }

    private static Certificate certificate(Tuple row, List<Certificate.Deleted> deleted) {
        return new Certificate(
                Rows.text(row, 0),
                RetainedKind.valueOf(Rows.text(row, 1)),
                Objects.requireNonNull(Rows.dateOrNull(row, 2)),
                Objects.requireNonNull(Rows.dateOrNull(row, 3)),
                (int) Rows.number(row, 4),
                Boolean.TRUE.equals(row.get(5)),
                Rows.text(row, 6),
                Rows.instant(row, 7),
                deleted);
    }
}
