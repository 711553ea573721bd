/** Samples of both reports, and the tests that print them and read them back. */
@NullMarked
package org.reconvene.reports;

import org.jspecify.annotations.NullMarked;
