/** Finds accounts and the wrong tries at them. */
@NullMarked
package org.reconvene.account.store;

import org.jspecify.annotations.NullMarked;
