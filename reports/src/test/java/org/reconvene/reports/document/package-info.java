/** Tests of what a report says. */
@NullMarked
package org.reconvene.reports.document;

import org.jspecify.annotations.NullMarked;
