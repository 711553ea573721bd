/** The leaves and heads of the log, and the record as it is looked through. */
@NullMarked
package org.reconvene.seal.store;

import org.jspecify.annotations.NullMarked;
