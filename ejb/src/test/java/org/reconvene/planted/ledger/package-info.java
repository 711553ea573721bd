/** Planted for the architecture test: a component that breaks the rules. */
@BusinessComponent(mayUse = {"shop"})
@NullMarked
package org.reconvene.planted.ledger;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
