/** The desk at which a report is read or printed. */
@NullMarked
package org.reconvene.reporting.boundary;

import org.jspecify.annotations.NullMarked;
