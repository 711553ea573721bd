/** How figures are made from facts; pure, so that every figure can be checked by hand. */
@NullMarked
package org.reconvene.reporting.model;

import org.jspecify.annotations.NullMarked;
