/** The desk of the chair. */
@NullMarked
package org.reconvene.conference.boundary;

import org.jspecify.annotations.NullMarked;
