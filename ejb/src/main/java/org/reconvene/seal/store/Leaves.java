package org.reconvene.seal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.reconvene.architecture.Rows;
import org.reconvene.proof.Leaf;
import org.reconvene.proof.Sha256;

/** The log over all chains. */
@ApplicationScoped
public class Leaves {

    private static final int ROWS_AT_ONCE = 400;

    private static final String GROWN = """
            select cast('CHAIN' as varchar(10)), e.case_key, e.number, e.hash from record_entry e where e.recorded > :mark
              and not exists (select 1 from record_entry n where n.case_key = e.case_key and n.number > e.number)
              and not exists (select 1 from record_leaf l
                where l.kind = 'CHAIN' and l.case_key = e.case_key and l.number >= e.number)
              order by e.recorded limit :most""";

    private static final String ADDED = """
            select cast('DOCUMENT' as varchar(10)), p.case_key, p.id, p.sha256 from paper p where p.id > :mark
              and not exists (select 1 from record_leaf l
                where l.kind = 'DOCUMENT' and l.case_key = p.case_key and l.number = p.id)
              order by p.id limit :most""";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /**
     * What the log has not yet: the last entry of each chain that grew and each new document, of those written down after the marks.
     *
     * @param position of the first of them
     */
    public List<Leaf> toAdd(SealMarks after, long position, int most) {
        var found = new ArrayList<Leaf>();
        for (var query : List.of(
                entities.createNativeQuery(GROWN, Tuple.class).setParameter("mark", after.entry()),
                entities.createNativeQuery(ADDED, Tuple.class).setParameter("mark", after.paper()))) {
            for (var row : Rows.of(query.setParameter("most", most))) {
                found.add(new Leaf(
                        position + found.size(),
                        Leaf.Kind.valueOf(Rows.text(row, 0)),
                        Rows.text(row, 1),
                        Rows.number(row, 2),
                        Rows.text(row, 3)));
            }
        }
        return found;
    }

    /** How far entries and documents are written down now. */
    public SealMarks reached() {
        var row = Rows.first(entities.createNativeQuery("""
                        select (select coalesce(max(recorded), 0) from record_entry), (select coalesce(max(id), 0) from paper)""", Tuple.class)).orElseThrow();
        return new SealMarks(Rows.number(row, 0), Rows.number(row, 1));
    }

    public void add(List<Leaf> leaves) {
        for (int from = 0; from < leaves.size(); from += ROWS_AT_ONCE) {
            var some = leaves.subList(from, Math.min(from + ROWS_AT_ONCE, leaves.size()));
            var insert = entities.createNativeQuery(
                    "insert into record_leaf (position, kind, case_key, number, hash) values "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?, ?)")));
            int parameter = 0;
            for (var leaf : some) {
                for (var value :
                        List.of(leaf.position(), leaf.kind().name(), leaf.caseKey(), leaf.number(), leaf.hash())) {
                    insert.setParameter(++parameter, value);
                }
            }
            insert.executeUpdate();
        }
    }

    /** The leaves about one case, in the order in which they were added. */
    public List<Leaf> of(String caseKey) {
        return Rows.of(entities.createNativeQuery("""
                                select position, kind, case_key, number, hash from record_leaf
                                where kind in ('CHAIN', 'DOCUMENT') and case_key = :key order by position""", Tuple.class).setParameter("key", caseKey)).stream()
                .map(Leaves::leaf)
                .toList();
    }

    /** Gives all leaves to the taker, in their order. */
    public void all(Consumer<Leaf> taker) {
        try (var rows = Reading.rows(entities.createNativeQuery(
                "select position, kind, case_key, number, hash from record_leaf order by position", Tuple.class))) {
            rows.map(Leaves::leaf).forEach(taker);
        }
    }

    /** The hashes in the tree of so many leaves from there on. */
    List<byte[]> treeHashes(long from, long count) {
        Query query = entities.createNativeQuery("""
                        select position, kind, case_key, number, hash from record_leaf
                        where position >= :first and position < :end order by position""", Tuple.class)
                .setParameter("first", from)
                .setParameter("end", from + count);
        return Rows.of(query).stream().map(row -> leaf(row).treeHash()).toList();
    }

    /** The roots of subtrees of that level from there on. */
    List<byte[]> subtrees(int level, long from, long count) {
        return Rows.of(entities.createNativeQuery("""
                                select hash from record_subtree where level = :level and place >= :first and place < :end
                                order by place""", Tuple.class)
                        .setParameter("level", level)
                        .setParameter("first", from)
                        .setParameter("end", from + count))
                .stream()
                .map(row -> Sha256.bytes(Rows.text(row, 0)))
                .toList();
    }

    /** Keeps the root of a subtree that became whole. */
    public void keep(int level, long place, byte[] hash) {
        entities.createNativeQuery("insert into record_subtree (level, place, hash) values (?, ?, ?)")
                .setParameter(1, level)
                .setParameter(2, place)
                .setParameter(3, Sha256.text(hash))
                .executeUpdate();
    }

    static Leaf leaf(Tuple row) {
        return new Leaf(
                Rows.number(row, 0),
                Leaf.Kind.valueOf(Rows.text(row, 1)),
                Rows.text(row, 2),
                Rows.number(row, 3),
                Rows.text(row, 4));
    }
}
