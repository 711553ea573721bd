/** Appends to the record and keeps papers and drafts. */
@NullMarked
package org.reconvene.record.store;

import org.jspecify.annotations.NullMarked;
