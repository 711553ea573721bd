/** Finds and keeps notices. */
@NullMarked
package org.reconvene.notification.store;

import org.jspecify.annotations.NullMarked;
