/**
 * What follows from a finding: feedback to chair and dissenter, themes, recommendations, proposed changes of policy, and the
 * investigation of a supported dissent (SUR-16 to SUR-18). And what follows the end of a disagreement: what was learned, in the
 * hands of whoever answers it (NI-19, SUR-9), and the debrief (SUR-10).
 */
@BusinessComponent(
        mayUse = {
            "calendars",
            "dissentsgroup",
            "dissent",
            "escalation",
            "conference",
            "people",
            "record",
            "access",
            "time",
            "procedure"
        })
@NullMarked
package org.reconvene.learning;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
