/** Planted for the architecture test. */
@NullMarked
package org.reconvene.planted.ledger.store;

import org.jspecify.annotations.NullMarked;
