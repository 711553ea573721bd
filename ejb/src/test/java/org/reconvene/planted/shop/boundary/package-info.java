/** Planted for the architecture test. */
@NullMarked
package org.reconvene.planted.shop.boundary;

import org.jspecify.annotations.NullMarked;
