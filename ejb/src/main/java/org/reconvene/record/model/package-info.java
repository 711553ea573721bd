/** What a paper may be. How entries are chained stands in the module {@code proof}. */
@NullMarked
package org.reconvene.record.model;

import org.jspecify.annotations.NullMarked;
