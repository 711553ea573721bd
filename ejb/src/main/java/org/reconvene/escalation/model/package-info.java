/** What a disagreement is, and the rules of raising and walking it. */
@NullMarked
package org.reconvene.escalation.model;

import org.jspecify.annotations.NullMarked;
