/** Where disagreements are raised, answered and ended. */
@NullMarked
package org.reconvene.escalation.boundary;

import org.jspecify.annotations.NullMarked;
