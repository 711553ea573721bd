/** Finds and keeps disagreements. */
@NullMarked
package org.reconvene.escalation.store;

import org.jspecify.annotations.NullMarked;
