package org.reconvene.conference;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/**
 * A conference as those with a part in it see it.
 *
 * @param kindWords the kind in the words of the partnership’s nation
 * @param heldAt when it was or is to be held
 * @param dateSet whether the date was set; until then a reconvened conference stands at its limit
 * @param quorate null until the chair has said
 * @param reconvenedFrom the conference whose decision made this one necessary; null for all others
 * @param holdBy by when a reconvened conference is to be held; null for all others
 */
public record ConferenceView(
        String reference,
        ConferenceKind kind,
        String kindWords,
        @Nullable PersonView chair,
        Instant heldAt,
        boolean dateSet,
        @Nullable String place,
        @Nullable Boolean quorate,
        @Nullable String reconvenedFrom,
        @Nullable Instant holdBy,
        List<ChildDecisionView> children,
        List<ParticipationView> participants,
        boolean chairedByMe)
        implements Serializable {}
