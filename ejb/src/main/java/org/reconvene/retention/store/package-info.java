/** Finds what is due and held, deletes it, and keeps periods, holds and certificates. */
@NullMarked
package org.reconvene.retention.store;

import org.jspecify.annotations.NullMarked;
