package org.reconvene.record.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reconvene.architecture.OnceCommitted;
import org.reconvene.record.CaseKey;

/**
 * Where the chains ended that this server wrote to lately, so that an entry can be appended without a question first. What is said here
 * may have passed, by another server or another database in the place of the first: whoever appends has the database compare.
 */
@ApplicationScoped
class Ends {

    private static final int REMEMBERED = 10_000;

    private final Map<CaseKey, Last> ends = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseKey, Last> eldest) {
            return size() > REMEMBERED;
        }
    });

    Optional<Last> of(CaseKey key) {
        return Optional.ofNullable(ends.get(key));
    }

    void forget(CaseKey key) {
        ends.remove(key);
    }

    void whenCommitted(TransactionSynchronizationRegistry transaction, CaseKey key, Last end) {
        // Of several entries in one transaction the last may be heard of first.
        OnceCommitted.run(
                transaction, () -> ends.merge(key, end, (one, other) -> one.number() > other.number() ? one : other));
    }
}
