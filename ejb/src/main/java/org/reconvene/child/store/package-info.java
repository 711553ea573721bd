/** Finds and keeps children. */
@NullMarked
package org.reconvene.child.store;

import org.jspecify.annotations.NullMarked;
