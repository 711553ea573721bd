package org.reconvene.time;

import org.jspecify.annotations.Nullable;

/**
 * Where a limit comes from, so that nobody takes a local choice for a partnership's own rule.
 *
 * @param kind whether a source says it, or it was chosen or read locally
 * @param requirement the requirement's number, for example {@code NI-10}; null where none names the limit
 * @param words the quotation from the source, or for a local choice what is said of it
 */
public record Provenance(Kind kind, @Nullable String requirement, String words) {

    /** How firmly a limit stands. */
    public enum Kind {
        SOURCE(""),
        LOCAL_DEFAULT("Local default"),
        LOCAL_READING("Local reading");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What pages print before the limit; nothing where the source itself sets it. */
        public String label() {
            return label;
        }
    }

    /** The source sets the limit in these words. */
    public static Provenance source(String requirement, String quotation) {
        return new Provenance(Kind.SOURCE, requirement, quotation);
    }

    /** The source sets no limit; the partnership chose one. */
    public static Provenance localDefault(@Nullable String requirement, String remark) {
        return new Provenance(Kind.LOCAL_DEFAULT, requirement, remark);
    }

    /** The source says it without a number, as in "without delay"; the number is a local reading of these words. */
    public static Provenance localReading(@Nullable String requirement, String quotation) {
        return new Provenance(Kind.LOCAL_READING, requirement, quotation);
    }

    /** Whether pages have to mark the limit as local. */
    public boolean isLocal() {
        return kind != Kind.SOURCE;
    }
}
