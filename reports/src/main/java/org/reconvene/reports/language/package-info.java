/**
 * What letters and documents say, in the languages in which they are made. English is complete; what another language lacks is said in
 * English and known to be so, so that it can be marked in print and for somebody who hears it.
 */
@NullMarked
package org.reconvene.reports.language;

import org.jspecify.annotations.NullMarked;
