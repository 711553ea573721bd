/** Reads the views of the reports. */
@NullMarked
package org.reconvene.reporting.store;

import org.jspecify.annotations.NullMarked;
