package org.reconvene.record.model;

import org.reconvene.record.PaperKind;

/** What the examination of a file found. */
public sealed interface Finding {

    /** It can be kept as a paper of this kind. */
    record Fit(PaperKind kind) implements Finding {}

    /**
     * It is not kept.
     *
     * @param words why, with the remedy
     */
    record Refused(String words) implements Finding {}
}
