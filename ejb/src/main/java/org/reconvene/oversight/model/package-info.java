/** The rules of breaking the glass and what is kept of it. */
@NullMarked
package org.reconvene.oversight.model;

import org.jspecify.annotations.NullMarked;
