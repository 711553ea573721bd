/** The entity of a child. */
@NullMarked
package org.reconvene.child.model;

import org.jspecify.annotations.NullMarked;
