package org.reconvene.record.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PersonId;
import org.reconvene.record.AddPaper;
import org.reconvene.record.CaseKey;
import org.reconvene.record.HeldRows;
import org.reconvene.record.PaperContent;
import org.reconvene.record.PaperKind;
import org.reconvene.record.PaperView;

/**
 * Keeps papers in the database, the bytes in a table of their own so that a list never reads them, or in a folder. Each remembers
 * where it is kept, and its SHA-256, without which it is not given out.
 */
@ApplicationScoped
public class PaperShelf {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /**
     * Keeps a paper.
     *
     * @param name of the file, safe
     * @param folder null for the database
     * @throws IOException if the folder did not take it; nothing was kept then
     */
    public long put(
            AddPaper paper, String title, String name, PaperKind kind, @Nullable Path folder, PersonId by, Instant at)
            throws IOException {
        var id = ((Number) entities.createNativeQuery("select nextval('ids')").getSingleResult()).longValue();
        var sha256 = Sha256.of(paper.content());
        if (folder != null) {
            new PaperFolder(folder).write(id, sha256, paper.content(), at);
        }
        entities.createNativeQuery("""
                        insert into paper (id, case_key, title, agency_id, entry_id, file_name, media_type, size, sha256,
                        folder, added_by, added_at)
                        values (:id, :key, :title, cast(:agency as bigint), cast(:entry as bigint), :name, :type, :size,
                        :sha256, cast(:folder as varchar), :by, :at)""")
                .setParameter("id", id)
                .setParameter("key", paper.key().value())
                .setParameter("title", title)
                .setParameter(
                        "agency",
                        paper.agency() == null
                                ? null
                                : Long.toString(paper.agency().value()))
                .setParameter(
                        "entry", paper.entry() == null ? null : paper.entry().toString())
                .setParameter("name", name)
                .setParameter("type", kind.mediaType())
                .setParameter("size", (long) paper.content().length)
                .setParameter("sha256", sha256)
                .setParameter("folder", folder == null ? null : folder.toString())
                .setParameter("by", by.value())
                .setParameter("at", at)
                .executeUpdate();
        if (folder == null) {
            entities.createNativeQuery("insert into paper_content (paper_id, content) values (:id, :content)")
                    .setParameter("id", id)
                    .setParameter("content", paper.content())
                    .executeUpdate();
        }
        return id;
    }

    public List<PaperView> of(CaseKey key) {
        return Rows.of(entities.createNativeQuery("""
                                select p.id, p.title, a.name, p.entry_id, p.media_type, p.size, w.name || ', ' || g.name,
                                p.added_at, p.added_by from paper p
                                join person w on w.id = p.added_by join agency g on g.id = w.agency_id
                                left join agency a on a.id = p.agency_id where p.case_key = :key
                                order by p.added_at, p.id""", Tuple.class).setParameter("key", key.value())).stream()
                .map(PaperShelf::view)
                .toList();
    }

    /**
     * The paper with its bytes, or empty where the case has no such paper.
     *
     * @param folder where papers are kept today, where one that was moved along is found
     * @throws IOException if what is kept is not there, or not what was added
     */
    public Optional<PaperContent> open(CaseKey key, long paper, @Nullable Path folder) throws IOException {
        var found = Rows.first(entities.createNativeQuery("""
                        select p.title, p.media_type, p.sha256, p.folder, c.content from paper p
                        left join paper_content c on c.paper_id = p.id where p.case_key = :key and p.id = :id""", Tuple.class)
                .setParameter("key", key.value())
                .setParameter("id", paper));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var row = found.get();
        var sha256 = Rows.text(row, 2);
        var content = Rows.textOrNull(row, 3) == null
                ? (byte[]) row.get(4)
                : inFolder(paper, sha256, Path.of(Rows.text(row, 3)), folder);
        if (content == null || !Sha256.of(content).equals(sha256)) {
            throw new IOException("what is kept of it is not what was added");
        }
        return Optional.of(new PaperContent(key, Rows.text(row, 0), PaperKind.ofMediaType(Rows.text(row, 1)), content));
    }

    /** Whether there is a row of that paper. */
    public boolean has(long paper) {
        return !Rows.of(entities.createNativeQuery("select id from paper where id = :id", Tuple.class)
                        .setParameter("id", paper))
                .isEmpty();
    }

    /** The files of the case's documents that are kept in a folder, in the one of their day or in that of today. */
    public List<Path> files(CaseKey key, @Nullable Path folder) {
        var found = new ArrayList<Path>();
        for (var row : Rows.of(entities.createNativeQuery(
                        "select p.id, p.sha256, p.folder from paper p where p.folder is not null and p.case_key in "
                                + HeldRows.CHAINS,
                        Tuple.class)
                .setParameter("key", key.value()))) {
            for (var place : folder == null
                    ? List.of(Path.of(Rows.text(row, 2)))
                    : List.of(Path.of(Rows.text(row, 2)), folder)) {
                new PaperFolder(place)
                        .file(Rows.number(row, 0), Rows.text(row, 1))
                        .filter(file -> !found.contains(file))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static byte[] inFolder(long paper, String sha256, Path then, @Nullable Path now) throws IOException {
        var found = new PaperFolder(then).read(paper, sha256);
        if (found.isEmpty() && now != null) {
            found = new PaperFolder(now).read(paper, sha256);
        }
        return found.orElseThrow(() -> new IOException("its file is not there"));
    }

    private static PaperView view(Tuple row) {
        return new PaperView(
                Rows.number(row, 0),
                Rows.text(row, 1),
                Rows.textOrNull(row, 2),
                Rows.numberOrNull(row, 3),
                PaperKind.ofMediaType(Rows.text(row, 4)),
                Rows.number(row, 5),
                Rows.text(row, 6),
                new PersonId(Rows.number(row, 8)),
                Rows.instant(row, 7));
    }
}
