/** Finds and keeps holiday files and closing days. */
@NullMarked
package org.reconvene.time.store;

import org.jspecify.annotations.NullMarked;
