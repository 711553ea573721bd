package org.reconvene.dissentsgroup.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ConferenceView;
import org.reconvene.dissent.Ground;
import org.reconvene.dissentsgroup.ChildOfCase;
import org.reconvene.dissentsgroup.ContributionView;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonId;

/**
 * What the Group reads of a case, without a child’s name.
 *
 * @param conference the conference as its own component shows it; of it only what names nobody leaves this component
 * @param words the dissenter’s words as they stand
 * @param contributions one line for each agency that was invited
 */
public record CaseFile(
        ConferenceView conference,
        PersonId dissenter,
        Ground ground,
        AgencyKind agencyKind,
        boolean harmBelieved,
        String words,
        Instant recordedAt,
        @Nullable Instant confirmedAt,
        List<ChildOfCase> children,
        List<ContributionView> contributions) {}
