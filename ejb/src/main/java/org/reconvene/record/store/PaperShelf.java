package org.reconvene.record.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PersonId;
import org.reconvene.record.AddPaper;
import org.reconvene.record.CaseKey;
import org.reconvene.record.PaperContent;
import org.reconvene.record.PaperView;
import org.reconvene.record.model.PaperKind;

/** Keeps papers in the database; the bytes in a table of their own, so that a list never reads them. */
@ApplicationScoped
public class PaperShelf {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public long put(AddPaper paper, PaperKind kind, PersonId by, Instant at) {
        var id = ((Number) entities.createNativeQuery("select nextval('ids')").getSingleResult()).longValue();
        entities.createNativeQuery("""
                        insert into paper (id, case_key, title, agency_id, media_type, size, sha256, added_by, added_at)
                        values (:id, :key, :title, cast(:agency as bigint), :type, :size, :sha256, :by, :at)""")
                .setParameter("id", id)
                .setParameter("key", paper.key().value())
                .setParameter("title", paper.title())
                .setParameter(
                        "agency",
                        paper.agency() == null
                                ? null
                                : Long.toString(paper.agency().value()))
                .setParameter("type", kind.mediaType())
                .setParameter("size", (long) paper.content().length)
                .setParameter("sha256", sha256(paper.content()))
                .setParameter("by", by.value())
                .setParameter("at", at)
                .executeUpdate();
        entities.createNativeQuery("insert into paper_content (paper_id, content) values (:id, :content)")
                .setParameter("id", id)
                .setParameter("content", paper.content())
                .executeUpdate();
        return id;
    }

    public List<PaperView> of(CaseKey key) {
        return Rows.of(entities.createNativeQuery("""
                                select p.id, p.title, a.name, p.media_type, p.size, p.added_at from paper p
                                left join agency a on a.id = p.agency_id where p.case_key = :key
                                order by p.added_at, p.id""", Tuple.class).setParameter("key", key.value())).stream()
                .map(PaperShelf::view)
                .toList();
    }

    public Optional<PaperContent> open(CaseKey key, long paper) {
        return Rows.first(entities.createNativeQuery("""
                                select p.title, p.media_type, c.content from paper p
                                join paper_content c on c.paper_id = p.id where p.case_key = :key and p.id = :id""", Tuple.class)
                        .setParameter("key", key.value())
                        .setParameter("id", paper))
                .map(row -> content(key, row));
    }

    private static PaperContent content(CaseKey key, Tuple row) {
        var kind = PaperKind.ofMediaType((String) row.get(1));
        return new PaperContent(key, (String) row.get(0), kind.mediaType(), kind.ending(), (byte[]) row.get(2));
    }

    private static PaperView view(Tuple row) {
        return new PaperView(
                Rows.number(row, 0),
                Rows.text(row, 1),
                Rows.textOrNull(row, 2),
                Rows.text(row, 3),
                Rows.number(row, 4),
                Rows.instant(row, 5));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
