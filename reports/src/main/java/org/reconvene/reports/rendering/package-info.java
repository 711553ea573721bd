/** Turns a report in words into a file: paper, a workbook, or one tidy table; and a letter into paper. */
@NullMarked
package org.reconvene.reports.rendering;

import org.jspecify.annotations.NullMarked;
