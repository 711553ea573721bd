/** Everybody of the demonstration looks at everything that they can reach, and at what they cannot. */
@NullMarked
package org.reconvene.crawled;

import org.jspecify.annotations.NullMarked;
