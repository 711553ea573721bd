/** At which the glass is broken, and at which that is reviewed. */
@NullMarked
package org.reconvene.oversight.boundary;

import org.jspecify.annotations.NullMarked;
