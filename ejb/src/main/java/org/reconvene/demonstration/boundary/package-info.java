/** Lays out the invented partnerships, and lists their accounts for the sign-in page. */
@NullMarked
package org.reconvene.demonstration.boundary;

import org.jspecify.annotations.NullMarked;
