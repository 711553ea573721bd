/** What people are told: it observes the events of the other components, and none of them knows of it. */
@BusinessComponent(
        mayUse = {
            "account",
            "escalation",
            "calendars",
            "learning",
            "dissentsgroup",
            "dissent",
            "oversight",
            "people",
            "record",
            "seal",
            "reporting",
            "access",
            "time"
        })
@NullMarked
package org.reconvene.notification;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
