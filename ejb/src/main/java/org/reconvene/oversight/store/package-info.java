/** Finds and keeps who broke the glass. */
@NullMarked
package org.reconvene.oversight.store;

import org.jspecify.annotations.NullMarked;
