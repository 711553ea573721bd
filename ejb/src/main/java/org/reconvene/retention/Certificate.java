package org.reconvene.retention;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** That a case was disposed of: under which period, by whom, when, and what was deleted. */
public record Certificate(
        String reference,
        RetainedKind kind,
        LocalDate endedOn,
        LocalDate dueSince,
        int years,
        boolean ownDefault,
        String by,
        Instant at,
        List<Deleted> deleted)
        implements Serializable {

    public Certificate {
        deleted = List.copyOf(deleted);
    }

    /** Rows of one table that were deleted. */
    public record Deleted(String table, String words, int rows) implements Serializable {}

    public int total() {
        return deleted.stream().mapToInt(Deleted::rows).sum();
    }

    /** The period as it is named. */
    public String period() {
        return Period.words(years, ownDefault);
    }
}
