package org.reconvene.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * That one case was disposed of.
 *
 * @param kind what it was: "Disagreement"
 * @param period how long it was kept, and whose schedule says so
 * @param by name and agency
 * @param at in the partnership's time zone
 */
public record DisposalCertificate(
        Cover cover,
        String reference,
        String kind,
        LocalDate endedOn,
        String period,
        LocalDate dueSince,
        String by,
        LocalDateTime at,
        List<Deleted> deleted)
        implements Printout {
    public DisposalCertificate {
        Stated.text("reference", reference);
        Stated.text("kind", kind);
        Stated.text("period", period);
        Stated.text("by", by);
        deleted = List.copyOf(deleted);
    }

    /**
     * What was deleted.
     *
     * @param words "independent reviews"
     * @param heldIn the table in which the rows stood
     */
    public record Deleted(String words, String heldIn, int rows) {
        public Deleted {
            Stated.text("what was deleted", words);
            Stated.text("held in", heldIn);
            Stated.count("rows", rows);
        }
    }
}
