/** The page at which an administrator keeps the working calendar of the partnership. */
@NullMarked
package org.reconvene.web.calendars;

import org.jspecify.annotations.NullMarked;
