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

    public HeldRows {
        texts = List.copyOf(texts);
    }

    public static HeldRows of(String table, String where, String words, String... texts) {
        return new HeldRows(table, where, words, List.of(texts));
    }
}
