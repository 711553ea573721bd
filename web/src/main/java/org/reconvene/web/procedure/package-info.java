/** The pages on which procedures are read, drafted and published. */
@NullMarked
package org.reconvene.web.procedure;

import org.jspecify.annotations.NullMarked;
