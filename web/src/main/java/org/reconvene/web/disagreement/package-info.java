/** The pages on which disagreements are raised, answered and ended. */
@NullMarked
package org.reconvene.web.disagreement;

import org.jspecify.annotations.NullMarked;
