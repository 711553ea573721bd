package org.reconvene.record.store;

import jakarta.persistence.Tuple;
import org.reconvene.architecture.Rows;
import org.reconvene.proof.Entry;

/**
 * The end of a chain, which the next entry follows.
 *
 * @param number of the last entry, 0 where there is none
 */
record Last(long number, String hash) {

    static final Last NONE = new Last(0, Entry.BEGINNING);

    static Last of(Tuple row, int number, int hash) {
        return new Last(Rows.number(row, number), Rows.text(row, hash));
    }
}
