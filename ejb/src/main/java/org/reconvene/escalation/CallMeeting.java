package org.reconvene.escalation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * Calls a professional meeting, or sets another day for it (BOR-7 to BOR-9).
 *
 * @param significantRisk whether an agency believes that there is significant risk, so that everybody is asked to give it priority
 * @param chair somebody of the agency that raised the disagreement
 * @param leadOfficer who is told and sent the minutes (BOR-11); null where the directory names them
 */
public record CallMeeting(
        String reference,
        @Nullable MeetingUrgency urgency,
        boolean significantRisk,
        @Nullable Instant startsAt,
        String place,
        @Nullable PersonId chair,
        List<PersonId> invited,
        @Nullable PersonId leadOfficer) {

    public CallMeeting {
        invited = List.copyOf(invited);
    }
}
