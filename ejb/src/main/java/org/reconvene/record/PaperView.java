package org.reconvene.record;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * A paper of a case.
 *
 * @param agencyName whose report it is; null where it is nobody's report
 * @param entry what was written in the case to which it belongs; null where it belongs to the case as a whole
 * @param size in bytes
 * @param addedBy who added it and for which agency, in words
 * @param author the same, as the directory knows them
 */
public record PaperView(
        long id,
        String title,
        @Nullable String agencyName,
        @Nullable Long entry,
        PaperKind kind,
        long size,
        String addedBy,
        PersonId author,
        Instant addedAt)
        implements Serializable {}
