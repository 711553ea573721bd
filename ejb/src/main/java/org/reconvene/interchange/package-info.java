/**
 * Imports and exports: what other systems hold about children and conferences, in the words of this register.
 *
 * <p>Its first import is the Department for Education's Children in Need census. Everything read from outside is checked
 * and comes in as a value of this package, or as a rejection that names the line, the field and the remedy.
 */
@BusinessComponent(mayUse = {"child", "conference", "people", "record", "access", "time"})
@NullMarked
package org.reconvene.interchange;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
