/** The two reports on a page: the figures as tables and a drawn chart, and the same as a file. */
@NullMarked
package org.reconvene.web.reports;

import org.jspecify.annotations.NullMarked;
