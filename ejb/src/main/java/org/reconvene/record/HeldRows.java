package org.reconvene.record;

import java.util.List;

/**
 * Rows of one table that hold something about a case.
 *
 * @param where which of them, with the case’s reference as {@code :key}; written in the program, never typed
 * @param words what they are, as a certificate and whoever is asked what is held say it
 * @param texts the columns in which somebody wrote in their own words
 */
public record HeldRows(String table, String where, String words, List<String> texts) {

    /** The case's own chain and those of what followed from it, by which notices, drafts and documents are kept. */
    public static final String CHAINS = "(select k.chain from chain_of_case k where k.case_key = :key)";

    public HeldRows {
        texts = List.copyOf(texts);
    }

    /** Rows that name one of the case's chains in that column. */
    public static HeldRows ofChains(String table, String column, String words, String... texts) {
        return of(table, column + " in " + CHAINS, words, texts);
    }

    public static HeldRows of(String table, String where, String words, String... texts) {
        return new HeldRows(table, where, words, List.of(texts));
    }
}
