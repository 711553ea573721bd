/**
 * Requests for an initial child protection conference: who asks, for which children, what is known of the enquiry, the answer, and
 * what became of it. The steps are those of the partnership's procedure, which a request walks as a disagreement does.
 */
@BusinessComponent(
        mayUse = {"escalation", "conference", "procedure", "calendars", "child", "people", "record", "access", "time"})
@NullMarked
package org.reconvene.request;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
