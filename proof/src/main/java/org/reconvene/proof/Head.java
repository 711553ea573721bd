package org.reconvene.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The state of the whole record at one time, in a few lines that somebody outside can keep.
 *
 * @param number from 1, without a gap
 * @param size how many leaves there were
 * @param root of the tree over them
 * @param previous the hash of the signed head before it; {@link Entry#BEGINNING} for the first
 * @param key the fingerprint of the key by which it is signed
 */
public record Head(long number, long size, String root, Instant sealedAt, String previous, String key) {

    static final String TITLE = "Reconvene: head of the record";

    public Head {
        sealedAt = sealedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** What is signed: UTF-8 of these lines, each ended by a line feed. */
    String text() {
        return TITLE + "\nnumber: " + number + "\nsize: " + size + "\nroot: " + root + "\nsealed: " + sealedAt
                + "\nprevious: " + previous + "\nkey: " + key + "\n";
    }
}
