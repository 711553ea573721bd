/** Reads back what was printed: by an independent validator, by its structure, by its words. */
@NullMarked
package org.reconvene.reports.rendering;

import org.jspecify.annotations.NullMarked;
