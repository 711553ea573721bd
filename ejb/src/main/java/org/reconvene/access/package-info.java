/** Who may do or see what, and why not: one pure function, and the words in which a refusal is told. */
@BusinessComponent(mayUse = {"people", "time"})
@NullMarked
package org.reconvene.access;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
