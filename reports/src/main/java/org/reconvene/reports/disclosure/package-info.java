/** What may be published of counts, so that nobody is found in them. */
@NullMarked
package org.reconvene.reports.disclosure;

import org.jspecify.annotations.NullMarked;
