/** Tests of what a report says. */
@NullMarked
package org.reconvene.reports.letters;

import org.jspecify.annotations.NullMarked;
