/** Tests of the charts. */
@NullMarked
package org.reconvene.reports.drawing;

import org.jspecify.annotations.NullMarked;
