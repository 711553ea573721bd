package org.reconvene.record.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.record.CaseKey;
import org.reconvene.record.EntryOutcome;
import org.reconvene.record.EntryView;
import org.reconvene.record.model.Entry;

/** Appends entries to the chain of their case and reads them back. The head's row is the chain's lock. */
@ApplicationScoped
public class Chains {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Appends one entry; whoever else writes to the same case waits until this transaction ends. */
    public void append(
            CaseKey key, @Nullable PersonView person, Instant at, EntryOutcome outcome, String act, String summary) {
        var head = lockedHead(key);
        if (head == null) {
            entities.createNativeQuery(
                            "insert into record_head (case_key, number, hash) values (?, 0, ?) on conflict do nothing")
                    .setParameter(1, key.value())
                    .setParameter(2, Entry.BEGINNING)
                    .executeUpdate();
            head = lockedHead(key);
        }
        if (head == null) {
            throw new IllegalStateException("the chain of a case has a head");
        }
        var entry = new Entry(
                key.value(),
                head.number + 1,
                person == null ? null : person.partnership().value(),
                person == null ? null : person.id().value(),
                at,
                outcome.name(),
                act,
                summary.length() > 1000 ? summary.substring(0, 1000) : summary);
        var hash = entry.hashAfter(head.hash);
        insert(entry, head.hash, hash);
        entities.createNativeQuery("update record_head set number = ?, hash = ? where case_key = ?")
                .setParameter(1, entry.number())
                .setParameter(2, hash)
                .setParameter(3, key.value())
                .executeUpdate();
    }

    /** What was done in a case, oldest first; reads and refusals are left out. */
    public List<EntryView> doneIn(List<CaseKey> keys) {
        return Rows.of(entities.createNativeQuery("""
                                select number, at, person_id, outcome, act, summary from record_entry
                                where case_key in (:keys) and outcome = 'DONE' order by at, case_key, number""", Tuple.class)
                        .setParameter("keys", keys.stream().map(CaseKey::value).toList()))
                .stream()
                .map(Chains::view)
                .toList();
    }

    private void insert(Entry entry, String previous, String hash) {
        entities.createNativeQuery("""
                        insert into record_entry
                        (case_key, number, partnership_id, person_id, at, outcome, act, summary, previous_hash, hash)
                        values (:key, :number, cast(:partnership as bigint), cast(:person as bigint), :at, :outcome, :act,
                        :summary, :previous, :hash)""")
                .setParameter("key", entry.caseKey())
                .setParameter("number", entry.number())
                .setParameter(
                        "partnership",
                        entry.partnership() == null ? null : entry.partnership().toString())
                .setParameter(
                        "person", entry.person() == null ? null : entry.person().toString())
                .setParameter("at", entry.at())
                .setParameter("outcome", entry.outcome())
                .setParameter("act", entry.act())
                .setParameter("summary", entry.summary())
                .setParameter("previous", previous)
                .setParameter("hash", hash)
                .executeUpdate();
    }

    private @Nullable Head lockedHead(CaseKey key) {
        return Rows.first(entities.createNativeQuery(
                                "select number, hash from record_head where case_key = ? for update", Tuple.class)
                        .setParameter(1, key.value()))
                .map(row -> new Head(Rows.number(row, 0), Rows.text(row, 1)))
                .orElse(null);
    }

    private static EntryView view(Tuple row) {
        var person = Rows.numberOrNull(row, 2);
        return new EntryView(
                Rows.number(row, 0),
                Rows.instant(row, 1),
                person == null ? null : new PersonId(person),
                EntryOutcome.valueOf(Rows.text(row, 3)),
                Rows.text(row, 4),
                Rows.text(row, 5));
    }

    private record Head(long number, String hash) {}
}
