/**
 * Working calendars of the nations, deadline rules, the business clock and what it means that a day has passed.
 *
 * <p>Every wall-clock time is London's. Where no procedure says how a limit is read, the readings of docs/requirements.md,
 * "Silences", hold.
 */
@NullMarked
@BusinessComponent(mayUse = {})
package org.reconvene.time;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
