package org.reconvene.dissentsgroup;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with its members and its cases.
 *
 * @param mayBeHeld whether its day has come and it is not closed
 */
public record MeetingView(MeetingLine meeting, List<MemberLine> members, List<CaseLine> cases, boolean mayBeHeld)
        implements Serializable {

    /** One case in the order of hearing. */
    public record CaseLine(
            String reference,
            HearingStatus status,
            @Nullable Finding finding,
            QuorumView quorum) implements Serializable {}
}
