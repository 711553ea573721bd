/** Finds and keeps what follows from a finding. */
@NullMarked
package org.reconvene.learning.store;

import org.jspecify.annotations.NullMarked;
