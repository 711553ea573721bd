/** The desk at which a child is found. */
@NullMarked
package org.reconvene.child.boundary;

import org.jspecify.annotations.NullMarked;
