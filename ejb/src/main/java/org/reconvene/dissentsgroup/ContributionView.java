package org.reconvene.dissentsgroup;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;

/**
 * What one agency gave to a conference, as the conference’s own record has it.
 *
 * @param reportOn when its report came; null where none did
 * @param reportWords for example {@code 2 days before}
 * @param inTime whether the report came 2 working days before or earlier (local default)
 */
public record ContributionView(
        AgencyId agency,
        AgencyKind agencyKind,
        String agencyName,
        boolean attended,
        String attendedWords,
        @Nullable LocalDate reportOn,
        String reportWords,
        boolean inTime)
        implements Serializable {}
