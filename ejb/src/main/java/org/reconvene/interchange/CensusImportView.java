package org.reconvene.interchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import of a census: before it is confirmed what it would change, afterwards what it changed.
 *
 * @param expiresAt when a preview is thrown away unconfirmed
 * @param endedAt when it was confirmed, refused or cancelled; null before
 * @param refusedLine how far the reading of a refused file came
 * @param refusal why the file as a whole could not be used and what to do; null where it could
 * @param year the census year, null where the file does not say
 * @param rejected how many parts of the file cannot be used
 * @param newChildren the first of them by line; empty once confirmed
 * @param changedChildren the first of them by line; empty once confirmed
 * @param conferenceChanges the first new or changed ones by line; empty once confirmed
 */
public record CensusImportView(
        long id,
        ImportStatus status,
        String fileName,
        Instant begunAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        @Nullable Integer refusedLine,
        @Nullable String refusal,
        @Nullable Integer year,
        ImportCounts children,
        ImportCounts conferences,
        int rejected,
        List<ChildChange> newChildren,
        List<ChildChange> changedChildren,
        List<ConferenceChange> conferenceChanges)
        implements Serializable {

    public CensusImportView {
        newChildren = List.copyOf(newChildren);
        changedChildren = List.copyOf(changedChildren);
        conferenceChanges = List.copyOf(conferenceChanges);
    }

    /** Whether the register is, or would be, the same afterwards. */
    public boolean changesNothing() {
        return children.changesNothing() && conferences.changesNothing();
    }
}
