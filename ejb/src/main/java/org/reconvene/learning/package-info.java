/**
 * What follows from a finding: feedback to chair and dissenter, themes, recommendations, proposed changes of policy, and the
 * investigation of a supported dissent (SUR-16 to SUR-18).
 */
@BusinessComponent(
        mayUse = {
            "calendars",
            "dissentsgroup",
            "dissent",
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
