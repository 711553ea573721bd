/** Planted for the architecture test: a component that breaks the rules. */
@BusinessComponent(mayUse = {"ledger"})
@NullMarked
package org.reconvene.planted.shop;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
