/** Finds and keeps conferences. */
@NullMarked
package org.reconvene.conference.store;

import org.jspecify.annotations.NullMarked;
