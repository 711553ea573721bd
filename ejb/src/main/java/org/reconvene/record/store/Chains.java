package org.reconvene.record.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PersonView;
import org.reconvene.proof.Entry;
import org.reconvene.record.CaseKey;
import org.reconvene.record.EntryOutcome;
import org.reconvene.record.EntryView;

/** Appends entries to the chain of their case and reads them back. */
@ApplicationScoped
public class Chains {

    /**
     * A place in a chain that somebody else was quicker to take is tried again so often, each time after the other's transaction has ended.
     * Of eight who write to one case without pause, one in a thousand is too late fifty times.
     */
    private static final int TRIES = 500;

    private static final String DONE_AND_LAST = """
            select e.number, e.at, p.name, e.act, e.summary, e.hash, e.outcome, w.salt, w.words from record_entry e
              left join person p on p.id = e.person_id
              left join entry_words w on w.case_key = e.case_key and w.number = e.number
              where e.case_key = :key and (e.outcome = 'DONE'
                or e.number = (select max(l.number) from record_entry l where l.case_key = :key))
              order by e.number""";

    /** One statement compares the end of the chain and takes the place after it; it adds no row where either has gone to somebody else. */
    private static final String APPEND = """
            insert into record_entry
              (case_key, number, partnership_id, person_id, at, outcome, act, summary, previous_hash, hash)
              select ?, ?, cast(? as bigint), cast(? as bigint), cast(? as timestamp with time zone), ?, ?, ?, ?, ?
              where ? = 1 or exists (select 1 from record_entry where case_key = ? and number = ? and hash = ?)
              on conflict do nothing""";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    @Inject
    Ends ends;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /**
     * Appends one entry. Whoever writes to the same case at the same time waits for the other's transaction to end, and
     * then takes the next place.
     *
     * @throws IllegalStateException if no place was to be had; the transaction must not go on, since nothing was recorded
     */
    public void append(
            CaseKey key, @Nullable PersonView person, Instant at, EntryOutcome outcome, String act, String summary) {
        var known = known(key);
        if (known.isPresent() && follows(known.get(), key, person, at, outcome, act, summary)) {
            return;
        }
        ends.forget(key);
        for (int tried = 0; tried < TRIES; tried++) {
            if (follows(last(key), key, person, at, outcome, act, summary)) {
                return;
            }
        }
        throw tookNone(key);
    }

    /**
     * Appends that the case was read, and answers what was done in it, oldest first; reads and refusals are left out. One
     * look at the chain serves both.
     *
     * @throws IllegalStateException as {@link #append}
     */
    public List<EntryView> read(CaseKey key, PersonView reader, Instant at, String act, String summary) {
        for (int tried = 0; tried < TRIES; tried++) {
            var rows = Rows.of(
                    entities.createNativeQuery(DONE_AND_LAST, Tuple.class).setParameter("key", key.value()));
            var last = rows.isEmpty() ? Last.NONE : Last.of(rows.getLast(), 0, 5);
            if (follows(last, key, reader, at, EntryOutcome.READ, act, summary)) {
                return rows.stream()
                        .filter(row -> Rows.text(row, 6).equals(EntryOutcome.DONE.name()))
                        .map(Chains::view)
                        .toList();
            }
        }
        throw tookNone(key);
    }

    /** The end of the chain as far as this server knows it; whether it still is one, the database says when an entry follows. */
    private Optional<Last> known(CaseKey key) {
        // After an entry of this transaction nobody else writes to the case before it ends.
        return transaction.getResource(key) instanceof Last own ? Optional.of(own) : ends.of(key);
    }

    /** The number of the last entry that this transaction appended to the case. */
    long lastOwn(CaseKey key) {
        if (transaction.getResource(key) instanceof Last own) {
            return own.number();
        }
        throw new IllegalStateException("this transaction appended nothing to " + key.value());
    }

    private static IllegalStateException tookNone(CaseKey key) {
        return new IllegalStateException("the record of " + key.value() + " took no entry in " + TRIES + " tries");
    }

    private Last last(CaseKey key) {
        return Rows.first(entities.createNativeQuery(
                                "select number, hash from record_entry where case_key = ? order by number desc limit 1",
                                Tuple.class)
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter(1, key.value()))
                .map(row -> Last.of(row, 0, 1))
                .orElse(Last.NONE);
    }

    /** Writes an entry after that one; false where somebody else was quicker to take the place. */
    private boolean follows(
            Last last,
            CaseKey key,
            @Nullable PersonView person,
            Instant at,
            EntryOutcome outcome,
            String act,
            String summary) {
        var entry = new Entry(
                key.value(),
                last.number() + 1,
                person == null ? null : person.partnership().value(),
                person == null ? null : person.id().value(),
                at,
                outcome.name(),
                act,
                summary.length() > 1000 ? summary.substring(0, 1000) : summary);
        var hash = entry.hashAfter(last.hash());
        if (insert(entry, last.hash(), hash) == 0) {
            return false;
        }
        var end = new Last(entry.number(), hash);
        transaction.putResource(key, end);
        ends.whenCommitted(transaction, key, end);
        return true;
    }

    /** As plain as it goes, since everything that is done or read passes here. */
    private int insert(Entry entry, String previous, String hash) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(APPEND)) {
                statement.setString(1, entry.caseKey());
                statement.setLong(2, entry.number());
                statement.setObject(3, entry.partnership(), Types.BIGINT);
                statement.setObject(4, entry.person(), Types.BIGINT);
                statement.setObject(5, entry.at().atOffset(ZoneOffset.UTC));
                statement.setString(6, entry.outcome());
                statement.setString(7, entry.act());
                statement.setString(8, entry.summary());
                statement.setString(9, previous);
                statement.setString(10, hash);
                statement.setLong(11, entry.number());
                statement.setString(12, entry.caseKey());
                statement.setLong(13, entry.number() - 1);
                statement.setString(14, previous);
                return statement.executeUpdate();
            }
        });
    }

    private static EntryView view(Tuple row) {
        return new EntryView(
                Rows.number(row, 0),
                Rows.instant(row, 1),
                Rows.textOrNull(row, 2),
                Rows.text(row, 3),
                BesideEntries.spoken(Rows.text(row, 4), Rows.textOrNull(row, 7), Rows.textOrNull(row, 8)));
    }
}
