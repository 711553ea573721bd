package org.reconvene.record;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a case.
 *
 * @param agencyName whose report it is; null where it is nobody's report
 * @param size in bytes
 */
public record PaperView(
        long id, String title, @Nullable String agencyName, String mediaType, long size, Instant addedAt)
        implements Serializable {}
