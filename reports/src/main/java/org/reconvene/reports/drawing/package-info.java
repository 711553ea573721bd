/** Charts, drawn as lines and areas rather than pixels, in the colours of the service's pages. */
@NullMarked
package org.reconvene.reports.drawing;

import org.jspecify.annotations.NullMarked;
