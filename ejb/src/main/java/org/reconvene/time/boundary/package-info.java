/** Where other components get the present time and the nations' calendars. */
@NullMarked
package org.reconvene.time.boundary;

import org.jspecify.annotations.NullMarked;
