/** The desks of whoever requests a conference and of whoever decides. */
@NullMarked
package org.reconvene.request.boundary;

import org.jspecify.annotations.NullMarked;
