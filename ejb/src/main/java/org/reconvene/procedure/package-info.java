/**
 * A partnership's procedure as dated, versioned data: what can be disagreed about, who acts at each stage, what is recorded, by
 * when, and what follows. Each rule of it names where it comes from.
 */
@BusinessComponent(mayUse = {"account", "time", "people", "record", "access"})
@NullMarked
package org.reconvene.procedure;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
