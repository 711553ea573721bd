/** Knows who is signed in for the length of one request. */
@NullMarked
package org.reconvene.access.boundary;

import org.jspecify.annotations.NullMarked;
