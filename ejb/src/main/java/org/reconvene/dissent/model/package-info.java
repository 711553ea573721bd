/** A dissent, its wordings and its review, with the moves that are legal. */
@NullMarked
package org.reconvene.dissent.model;

import org.jspecify.annotations.NullMarked;
