/** The desk at which the census is imported: read, compared, looked at, confirmed. */
@NullMarked
package org.reconvene.interchange.boundary;

import org.jspecify.annotations.NullMarked;
