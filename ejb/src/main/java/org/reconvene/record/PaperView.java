package org.reconvene.record;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a case.
 *
 * @param agencyName whose report it is; null where it is nobody's report
 * @param entry what was written in the case to which it belongs; null where it belongs to the case as a whole
 * @param size in bytes
 * @param addedBy who added it and for which agency
 */
public record PaperView(
        long id,
        String title,
        @Nullable String agencyName,
        @Nullable Long entry,
        PaperKind kind,
        long size,
        String addedBy,
        Instant addedAt)
        implements Serializable {}
