/** Where procedures are read, drafted and published. */
@NullMarked
package org.reconvene.procedure.boundary;

import org.jspecify.annotations.NullMarked;
