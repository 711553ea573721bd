/** Planted for the architecture test. */
@NullMarked
package org.reconvene.planted.shop.model;

import org.jspecify.annotations.NullMarked;
