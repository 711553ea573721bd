/** The desk at which a letterhead is kept. */
@NullMarked
package org.reconvene.letterhead.boundary;

import org.jspecify.annotations.NullMarked;
