package org.reconvene.dissentsgroup;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonId;

/**
 * A member of the Group, with whether they may review a case.
 *
 * @param casesSoFar how many reviews they were given and kept
 * @param whyNot the reason after their name, for example {@code manages someone who attended}; null where they may
 */
public record CandidateView(
        PersonId person,
        String name,
        AgencyKind agencyKind,
        long casesSoFar,
        @Nullable String whyNot) implements Serializable {}
