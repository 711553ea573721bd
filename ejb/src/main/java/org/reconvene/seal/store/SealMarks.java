package org.reconvene.seal.store;

/**
 * How far was looked for what the log has not yet.
 *
 * @param entry the place of an entry in the order of writing down
 * @param paper the number of a document
 */
public record SealMarks(long entry, long paper) {

    /** From which everything is looked at. */
    public static final SealMarks NONE = new SealMarks(0, 0);
}
