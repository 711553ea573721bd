/** Keeps imports and what was read of them until they are confirmed. */
@NullMarked
package org.reconvene.interchange.store;

import org.jspecify.annotations.NullMarked;
