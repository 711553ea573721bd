package org.reconvene.seal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.security.PublicKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reconvene.architecture.Rows;
import org.reconvene.proof.Head;
import org.reconvene.proof.PublicKeys;
import org.reconvene.proof.RightEdge;
import org.reconvene.proof.SignedHead;

/** The signed heads of the log, the keys by which they were signed, and what was handed out. */
@ApplicationScoped
public class Heads {

    private static final String HEADS =
            "select number, size, root, sealed_at, previous, key_id, signature, edge from record_head h ";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** A head, and the right edge of the tree from which the next one goes on. */
    public record Kept(SignedHead head, String edge) {}

    public Optional<Kept> last() {
        return Rows.first(entities.createNativeQuery(HEADS + "order by number desc limit 1", Tuple.class))
                .map(row -> new Kept(head(row), Rows.text(row, 7)));
    }

    public List<SignedHead> all() {
        return Rows.of(entities.createNativeQuery(HEADS + "order by number", Tuple.class)).stream()
                .map(Heads::head)
                .toList();
    }

    /** The heads that have not gone to that place yet, oldest first. */
    public List<SignedHead> waiting(String place, int most) {
        return Rows.of(entities.createNativeQuery(HEADS + """
                                where not exists (select 1 from record_handout o
                                  where o.head_number = h.number and o.place = :place) order by number limit :most""", Tuple.class)
                        .setParameter("place", place)
                        .setParameter("most", most))
                .stream()
                .map(Heads::head)
                .toList();
    }

    public long countWaiting(String place) {
        return ((Number) entities.createNativeQuery("""
                                select count(*) from record_head h where not exists (select 1 from record_handout o
                                  where o.head_number = h.number and o.place = :place)""")
                        .setParameter("place", place)
                        .getSingleResult())
                .longValue();
    }

    /** Remembers that a head went to that place. */
    public void handed(long number, String place, Instant at) {
        entities.createNativeQuery(
                        "insert into record_handout (head_number, place, handed_at) values (?, ?, ?) on conflict do nothing")
                .setParameter(1, number)
                .setParameter(2, place)
                .setParameter(3, at)
                .executeUpdate();
    }

    /**
     * How far was looked a good while ago. What was written down before that and was not visible then belongs to a transaction that
     * has long ended, and was seen by a later look.
     */
    public SealMarks marks() {
        var row = Rows.first(entities.createNativeQuery("""
                        select coalesce(max(last_entry), 0), coalesce(max(last_paper), 0) from record_head
                        where made_at < current_timestamp - interval '15' minute""", Tuple.class)).orElseThrow();
        return new SealMarks(Rows.number(row, 0), Rows.number(row, 1));
    }

    /** Keeps a head; false where another server was quicker to take its number, and nothing was kept. */
    public boolean add(SignedHead signed, RightEdge edge, SealMarks marks, PublicKey key) {
        entities.createNativeQuery("insert into record_key (id, public_key) values (?, ?) on conflict do nothing")
                .setParameter(1, signed.head().key())
                .setParameter(2, PublicKeys.text(key))
                .executeUpdate();
        var head = signed.head();
        return entities.createNativeQuery("""
                        insert into record_head
                        (number, size, root, sealed_at, previous, key_id, signature, edge, last_entry, last_paper)
                        values (:number, :size, :root, :at, :previous, :key, :signature, :edge, :entry, :paper)
                        on conflict do nothing""")
                        .setParameter("number", head.number())
                        .setParameter("size", head.size())
                        .setParameter("root", head.root())
                        .setParameter("at", head.sealedAt())
                        .setParameter("previous", head.previous())
                        .setParameter("key", head.key())
                        .setParameter("signature", signed.signature())
                        .setParameter("edge", edge.text())
                        .setParameter("entry", marks.entry())
                        .setParameter("paper", marks.paper())
                        .executeUpdate()
                == 1;
    }

    /** The keys by which heads were signed until now, as the database says: nobody trusts them for that. */
    public Map<String, PublicKey> keys() {
        var keys = new HashMap<String, PublicKey>();
        for (var row : Rows.of(entities.createNativeQuery("select id, public_key from record_key", Tuple.class))) {
            try {
                var key = PublicKeys.read(Rows.text(row, 1));
                keys.put(PublicKeys.fingerprint(key), key);
            } catch (IllegalArgumentException e) {
                // A row that holds no key stands for none: heads that name it are faults.
            }
        }
        return keys;
    }

    private static SignedHead head(Tuple row) {
        var head = new Head(
                Rows.number(row, 0),
                Rows.number(row, 1),
                Rows.text(row, 2),
                Rows.instant(row, 3),
                Rows.text(row, 4),
                Rows.text(row, 5));
        return new SignedHead(head, Rows.text(row, 6));
    }
}
