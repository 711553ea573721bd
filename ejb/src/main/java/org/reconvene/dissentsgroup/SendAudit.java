package org.reconvene.dissentsgroup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyId;

/**
 * Sends an independent review, once (SUR-13, SUR-15). A choice that was left open is null, and is asked for.
 *
 * @param missing what the papers lack; asked for where the reviewer cannot say, else null
 */
public record SendAudit(
        String dissent,
        List<Judgement> contributions,
        @Nullable NatureOfDissent nature,
        String decisionMaking,
        @Nullable ReviewersOpinion opinion,
        @Nullable String missing,
        String reasons) {

    public SendAudit {
        contributions = List.copyOf(contributions);
    }

    /** What the reviewer makes of one agency’s contribution; the note says what it added or missed and may be empty. */
    public record Judgement(AgencyId agency, @Nullable ReportQuality quality, String note) {}
}
