/**
 * Five invented partnerships with their staff, so that the product can be tried: adults are named after birds, children after
 * trees, and nothing of it exists outside demonstration mode.
 */
@BusinessComponent(
        mayUse = {
            "people",
            "account",
            "access",
            "record",
            "time",
            "child",
            "conference",
            "interchange",
            "dissent",
            "dissentsgroup",
            "learning",
            "notification",
            "procedure",
            "escalation",
            "request"
        })
@NullMarked
package org.reconvene.demonstration;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
