/** The desk at which an administrator keeps the working calendars, and what moves the open deadlines. */
@NullMarked
package org.reconvene.calendars.boundary;

import org.jspecify.annotations.NullMarked;
