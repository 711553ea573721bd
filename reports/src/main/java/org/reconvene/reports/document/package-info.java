/**
 * A report in words: title, sections, tables and charts, whatever it will be printed as. Here it is decided what a report
 * says, in which order, and which counts it withholds; how it looks is decided elsewhere.
 */
@NullMarked
package org.reconvene.reports.document;

import org.jspecify.annotations.NullMarked;
