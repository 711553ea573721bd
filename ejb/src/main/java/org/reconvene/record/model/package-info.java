/** Entries of the record and how each is chained to the one before it; what a paper may be. */
@NullMarked
package org.reconvene.record.model;

import org.jspecify.annotations.NullMarked;
