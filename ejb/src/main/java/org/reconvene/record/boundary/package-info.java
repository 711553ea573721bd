/** The journal that every desk asks and writes to, the papers of a case, and what is still being typed. */
@NullMarked
package org.reconvene.record.boundary;

import org.jspecify.annotations.NullMarked;
