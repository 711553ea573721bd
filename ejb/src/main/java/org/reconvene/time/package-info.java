/** Working calendars of the nations, deadline rules, the business clock and what it means that a day has passed. */
@NullMarked
package org.reconvene.time;

import org.jspecify.annotations.NullMarked;
