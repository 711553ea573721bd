package org.reconvene.proof;

/**
 * An entry as it is kept.
 *
 * @param previous the hash of the entry before it
 * @param hash its own
 */
public record ChainedEntry(Entry entry, String previous, String hash) {

    /** The entry, chained to what stands before it. */
    public static ChainedEntry of(Entry entry, String previous) {
        return new ChainedEntry(entry, previous, entry.hashAfter(previous));
    }

    /** Whether it is what its hash says. */
    public boolean isSound() {
        return entry.hashAfter(previous).equals(hash);
    }
}
