/** Counts what the build has tested, so that a test run that tests nothing fails. */
@NullMarked
package org.reconvene.counting;

import org.jspecify.annotations.NullMarked;
