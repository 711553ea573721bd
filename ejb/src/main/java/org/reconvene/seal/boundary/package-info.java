/** Seals once an hour, hands heads out, and the desk at which the record is checked and a case is bundled. */
@NullMarked
package org.reconvene.seal.boundary;

import org.jspecify.annotations.NullMarked;
