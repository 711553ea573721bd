/** The desks of the records manager for periods, holds, disposal and subject access. */
@NullMarked
package org.reconvene.retention.boundary;

import org.jspecify.annotations.NullMarked;
