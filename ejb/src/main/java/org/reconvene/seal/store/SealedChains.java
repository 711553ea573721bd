package org.reconvene.seal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PartnershipId;
import org.reconvene.proof.ChainedEntry;
import org.reconvene.proof.Entry;
import org.reconvene.proof.Leaf;

/** The record as it is kept, beside what was sealed of it. */
@ApplicationScoped
public class SealedChains {

    private static final String ENTRIES = """
            select e.case_key, e.number, e.partnership_id, e.person_id, e.at, e.outcome, e.act, e.summary, e.previous_hash,
              e.hash, l.hash from record_entry e
              left join record_leaf l on l.kind = 'CHAIN' and l.case_key = e.case_key and l.number = e.number
            """;

    private static final String GONE = """
            select position, kind, case_key, number, hash from record_leaf l where (kind = 'CHAIN' and not exists
                (select 1 from record_entry e where e.case_key = l.case_key and e.number = l.number)
              or kind = 'DOCUMENT' and not exists
                (select 1 from paper p where p.case_key = l.case_key and p.id = l.number) and not exists (select 1
                from record_entry e where e.case_key = l.case_key and e.act = 'DISPOSE_OF_CASE' and e.outcome = 'DONE'))
            """;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Gives every entry of every chain to the taker, in order, with the hash under which it was sealed or null. */
    public void all(BiConsumer<ChainedEntry, @Nullable String> taker) {
        give(entities.createNativeQuery(ENTRIES + "order by e.case_key, e.number", Tuple.class), taker);
    }

    /** As {@link #all}, of one case. */
    public void of(String caseKey, BiConsumer<ChainedEntry, @Nullable String> taker) {
        give(
                entities.createNativeQuery(ENTRIES + "where e.case_key = :key order by e.number", Tuple.class)
                        .setParameter("key", caseKey),
                taker);
    }

    private static void give(Query query, BiConsumer<ChainedEntry, @Nullable String> taker) {
        try (var rows = Reading.rows(query)) {
            rows.forEach(row -> taker.accept(entry(row), Rows.textOrNull(row, 10)));
        }
    }

    /** What was sealed of any case and is not there. */
    public List<Leaf> gone() {
        return leaves(entities.createNativeQuery(GONE + "order by position", Tuple.class));
    }

    /** What was sealed of that case and is not there. */
    public List<Leaf> gone(String caseKey) {
        return leaves(entities.createNativeQuery(GONE + "and case_key = :key order by position", Tuple.class)
                .setParameter("key", caseKey));
    }

    /** Documents whose row no longer says the hash that was sealed, of any case. */
    public List<Leaf> otherDocuments() {
        return leaves(entities.createNativeQuery("""
                select l.position, l.kind, l.case_key, l.number, l.hash from record_leaf l
                  join paper p on p.case_key = l.case_key and p.id = l.number
                  where l.kind = 'DOCUMENT' and p.sha256 <> l.hash order by l.position""", Tuple.class));
    }

    /** Whether the case is one of that partnership: whoever first did something in it was of it. */
    public boolean isOf(PartnershipId partnership, String caseKey) {
        return Rows.first(entities.createNativeQuery("""
                                select partnership_id from record_entry where case_key = :key and outcome = 'DONE'
                                and partnership_id is not null
                                and not exists (select 1 from restricted_case r where r.case_key = record_entry.case_key)
                                order by number limit 1""", Tuple.class).setParameter("key", caseKey))
                .filter(row -> Rows.number(row, 0) == partnership.value())
                .isPresent();
    }

    /** Whether the record itself says that the case was disposed of, its documents with it. */
    public boolean isDisposedOf(String caseKey) {
        return Rows.first(entities.createNativeQuery("""
                                select number from record_entry
                                where case_key = :key and act = 'DISPOSE_OF_CASE' and outcome = 'DONE'""", Tuple.class).setParameter("key", caseKey))
                .isPresent();
    }

    private static List<Leaf> leaves(Query query) {
        return Rows.of(query).stream().map(Leaves::leaf).toList();
    }

    private static ChainedEntry entry(Tuple row) {
        var entry = new Entry(
                Rows.text(row, 0),
                Rows.number(row, 1),
                Rows.numberOrNull(row, 2),
                Rows.numberOrNull(row, 3),
                Rows.instant(row, 4),
                Rows.text(row, 5),
                Rows.text(row, 6),
                Rows.text(row, 7));
        return new ChainedEntry(entry, Rows.text(row, 8), Rows.text(row, 9));
    }
}
