/** The desks that show what waits for whom. */
@NullMarked
package org.reconvene.work.boundary;

import org.jspecify.annotations.NullMarked;
