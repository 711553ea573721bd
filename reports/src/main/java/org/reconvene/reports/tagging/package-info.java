/**
 * Makes the printed PDF readable by ear: the structure that PDF/UA-1 asks for (headings, lists, tables with their header
 * cells, figures with a description), which the reporting engine's own free edition leaves out.
 */
@NullMarked
package org.reconvene.reports.tagging;

import org.jspecify.annotations.NullMarked;
