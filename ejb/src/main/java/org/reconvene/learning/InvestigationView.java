package org.reconvene.learning;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;
import org.reconvene.time.Deadline;

/**
 * The investigation that follows a supported dissent (SUR-17, SUR-18).
 *
 * @param investigator null where nobody of the office may investigate, until somebody is named
 * @param head who reviews the report; null where nobody of the office may, until somebody is named
 * @param reportDue by when the report is due, with its reckoning
 * @param whyNoMeeting why no Strategy Meeting is needed; null where actions lead to one, or it is not yet reviewed
 * @param canInvestigate who can be named to investigate
 * @param canReview who can be named to review
 * @param version counts the saves; the review names the one that was read
 */
public record InvestigationView(
        String reference,
        InvestigationStatus status,
        @Nullable PersonView investigator,
        @Nullable PersonView head,
        Instant askedAt,
        Deadline reportDue,
        @Nullable String report,
        @Nullable String recommendations,
        @Nullable Instant reportedAt,
        @Nullable String review,
        @Nullable Instant reviewedAt,
        @Nullable String whyNoMeeting,
        @Nullable Instant closedAt,
        List<ActionView> actions,
        List<PersonView> canInvestigate,
        List<PersonView> canReview,
        boolean investigatorIsMe,
        boolean headIsMe,
        long version)
        implements Serializable {}
