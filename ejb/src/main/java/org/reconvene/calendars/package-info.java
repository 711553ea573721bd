/**
 * Keeping the working calendars: holiday files, local closing days, and what a changed calendar does to open deadlines. A component
 * that keeps deadlines lists the open ones as {@link org.reconvene.calendars.OpenDeadlines}.
 */
@BusinessComponent(mayUse = {"people", "record", "access", "time"})
@NullMarked
package org.reconvene.calendars;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
