/** The page at which a records manager sees that the record is what was recorded, and takes the bundle of a case. */
@NullMarked
package org.reconvene.web.records;

import org.jspecify.annotations.NullMarked;
