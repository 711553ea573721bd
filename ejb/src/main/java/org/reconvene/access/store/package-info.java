/** Reads what somebody is to a case. */
@NullMarked
package org.reconvene.access.store;

import org.jspecify.annotations.NullMarked;
