/** Finds and keeps the versions of procedures. */
@NullMarked
package org.reconvene.procedure.store;

import org.jspecify.annotations.NullMarked;
