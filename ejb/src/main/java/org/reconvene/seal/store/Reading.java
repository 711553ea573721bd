package org.reconvene.seal.store;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.stream.Stream;

/** Reads a result of any length without keeping it. */
final class Reading {

    private static final int ROWS_AT_ONCE = 2000;

    private Reading() {}

    /** The rows of a query that was created for {@link Tuple}; whoever asks closes them. */
    @SuppressWarnings("unchecked")
    static Stream<Tuple> rows(Query query) {
        return query.setHint("org.hibernate.fetchSize", ROWS_AT_ONCE).getResultStream();
    }
}
