package org.reconvene.record.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PersonView;
import org.reconvene.record.CaseKey;
import org.reconvene.record.EntryOutcome;

/**
 * Keeps what somebody said beside the entry of what they did. An entry is for ever, and words about a child are not: the entry holds a
 * fingerprint of the words and of a salt that is deleted with them, so that while they are there no change of them goes unseen, and
 * nothing can be guessed from it afterwards.
 */
@ApplicationScoped
public class BesideEntries {

    private static final int DIGITS = 24;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    @Inject
    Chains chains;

    /** Appends an entry with words beside it. */
    public void append(CaseKey key, PersonView person, Instant at, String act, String summary, String words) {
        var salt = UUID.randomUUID().toString();
        chains.append(key, person, at, EntryOutcome.DONE, act, summary + mark(salt, words));
        var number = chains.lastOwn(key);
        entities.createNativeQuery("insert into entry_words (case_key, number, salt, words) values (?, ?, ?, ?)")
                .setParameter(1, key.value())
                .setParameter(2, number)
                .setParameter(3, salt)
                .setParameter(4, words)
                .executeUpdate();
    }

    /** The words that stand beside entries of the case, by the number of the entry, each after what the entry says. */
    public Map<Long, String> of(CaseKey key) {
        var found = new HashMap<Long, String>();
        Rows.of(entities.createNativeQuery("""
                                select w.number, e.summary, w.salt, w.words from entry_words w
                                join record_entry e on e.case_key = w.case_key and e.number = w.number
                                where w.case_key = :key""", Tuple.class).setParameter("key", key.value()))
                .forEach(row -> found.put(
                        Rows.number(row, 0), spoken(Rows.text(row, 1), Rows.text(row, 2), Rows.text(row, 3))));
        return found;
    }

    /** What the entry says, with the words beside it where they are those that were said. */
    static String spoken(String summary, @Nullable String salt, @Nullable String words) {
        if (salt == null || words == null) {
            return summary;
        }
        var mark = mark(salt, words);
        return summary.endsWith(mark) ? summary.substring(0, summary.length() - mark.length()) + ": " + words : summary;
    }

    private static String mark(String salt, String words) {
        var hash = Sha256.of((salt + "\n" + words).getBytes(StandardCharsets.UTF_8));
        return " (words " + hash.substring(0, DIGITS) + ")";
    }
}
