package org.reconvene.dissentsgroup;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An independent review that was sent.
 *
 * @param missing what the papers lacked; null unless the reviewer could not say
 */
public record AuditReviewView(
        List<JudgedContribution> contributions,
        NatureOfDissent nature,
        String decisionMaking,
        ReviewersOpinion opinion,
        @Nullable String missing,
        String reasons,
        Instant sentAt)
        implements Serializable {}
