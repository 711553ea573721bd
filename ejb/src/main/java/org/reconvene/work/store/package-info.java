/** Reads the view of what waits for whom. */
@NullMarked
package org.reconvene.work.store;

import org.jspecify.annotations.NullMarked;
