package org.reconvene.interchange;

/**
 * How much of a file the reader takes in before it refuses, so that no upload can fill the server's memory.
 *
 * @param bytes the size of the whole file
 * @param depth how many elements may stand inside one another
 * @param textLength how many characters one value, tag or comment may have
 * @param elementsPerChild how many elements one child's entry may hold
 * @param children how many children one file may hold
 */
public record CensusLimits(long bytes, int depth, int textLength, int elementsPerChild, int children) {

    /** Eight times the size of a census of 5,000 children, and more children than any authority knows. */
    public static final CensusLimits USUAL = new CensusLimits(64L * 1024 * 1024, 32, 16_384, 10_000, 100_000);

    public CensusLimits {
        if (bytes < 1 || depth < 1 || textLength < 1 || elementsPerChild < 1 || children < 1) {
            throw new IllegalArgumentException("Each limit of a census is at least 1");
        }
    }

    /** The same limits for files of another size. */
    public CensusLimits withBytes(long other) {
        return new CensusLimits(other, depth, textLength, elementsPerChild, children);
    }
}
