/** Turns a report in words into a file: paper, a workbook, or one tidy table. */
@NullMarked
package org.reconvene.reports.rendering;

import org.jspecify.annotations.NullMarked;
