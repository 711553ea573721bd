package org.reconvene.record.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PersonView;
import org.reconvene.record.CaseKey;
import org.reconvene.record.EntryOutcome;
import org.reconvene.record.EntryView;
import org.reconvene.record.model.Entry;

/** Appends entries to the chain of their case and reads them back. */
@ApplicationScoped
public class Chains {

    /** A place in a chain that somebody else was quicker to take is tried again so often. */
    private static final int TRIES = 50;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /**
     * Appends one entry. Whoever writes to the same case at the same time waits for the other's transaction to end, and
     * then takes the next place.
     *
     * @throws IllegalStateException if no place was to be had; the transaction must not go on, since nothing was recorded
     */
    public void append(
            CaseKey key, @Nullable PersonView person, Instant at, EntryOutcome outcome, String act, String summary) {
        for (int tried = 0; tried < TRIES; tried++) {
            var last = last(key).orElse(Last.NONE);
            var entry = new Entry(
                    key.value(),
                    last.number + 1,
                    person == null ? null : person.partnership().value(),
                    person == null ? null : person.id().value(),
                    at,
                    outcome.name(),
                    act,
                    summary.length() > 1000 ? summary.substring(0, 1000) : summary);
            if (insert(entry, last.hash) == 1) {
                return;
            }
        }
        throw new IllegalStateException("the record of " + key.value() + " took no entry in " + TRIES + " tries");
    }

    /** What was done in a case, oldest first; reads and refusals are left out. */
    public List<EntryView> doneIn(CaseKey key) {
        return Rows.of(entities.createNativeQuery("""
                                select e.number, e.at, p.name, e.act, e.summary from record_entry e
                                left join person p on p.id = e.person_id
                                where e.case_key = :key and e.outcome = 'DONE' order by e.number""", Tuple.class).setParameter("key", key.value())).stream()
                .map(Chains::view)
                .toList();
    }

    private Optional<Last> last(CaseKey key) {
        return Rows.first(entities.createNativeQuery(
                                "select number, hash from record_entry where case_key = ? order by number desc limit 1",
                                Tuple.class)
                        .setParameter(1, key.value()))
                .map(row -> new Last(Rows.number(row, 0), Rows.text(row, 1)));
    }

    private int insert(Entry entry, String previous) {
        return entities.createNativeQuery("""
                        insert into record_entry
                        (case_key, number, partnership_id, person_id, at, outcome, act, summary, previous_hash, hash)
                        values (:key, :number, cast(:partnership as bigint), cast(:person as bigint), :at, :outcome, :act,
                        :summary, :previous, :hash) on conflict do nothing""")
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
                .setParameter("hash", entry.hashAfter(previous))
                .executeUpdate();
    }

    private static EntryView view(Tuple row) {
        return new EntryView(
                Rows.number(row, 0),
                Rows.instant(row, 1),
                Rows.textOrNull(row, 2),
                Rows.text(row, 3),
                Rows.text(row, 4));
    }

    private record Last(long number, String hash) {
        static final Last NONE = new Last(0, Entry.BEGINNING);
    }
}
