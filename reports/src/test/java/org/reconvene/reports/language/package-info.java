/** Tests of what is said in which language. */
@NullMarked
package org.reconvene.reports.language;

import org.jspecify.annotations.NullMarked;
