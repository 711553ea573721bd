/** The beans of the pages about a dissent: recorded, shown, confirmed and corrected. */
@NullMarked
package org.reconvene.web.dissent;

import org.jspecify.annotations.NullMarked;
