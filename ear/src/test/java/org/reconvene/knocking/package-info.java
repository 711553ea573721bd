/** Twenty thousand requests that nobody honest would make. */
@NullMarked
package org.reconvene.knocking;

import org.jspecify.annotations.NullMarked;
