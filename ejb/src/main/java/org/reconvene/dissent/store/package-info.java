/** Finds and keeps dissents and reviews. */
@NullMarked
package org.reconvene.dissent.store;

import org.jspecify.annotations.NullMarked;
