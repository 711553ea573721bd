/** The desks at which a dissent is recorded, confirmed and reviewed. */
@NullMarked
package org.reconvene.dissent.boundary;

import org.jspecify.annotations.NullMarked;
