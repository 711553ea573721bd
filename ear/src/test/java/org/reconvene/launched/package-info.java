/** Reconvene as its launcher starts it, for tests that need a server that they can stop. */
@NullMarked
package org.reconvene.launched;

import org.jspecify.annotations.NullMarked;
