/** The desks through which the directory is read and kept. */
@NullMarked
package org.reconvene.people.boundary;

import org.jspecify.annotations.NullMarked;
