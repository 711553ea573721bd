/**
 * Watches over who sees what: who opened a case without a part in it and why, whether that was right, and who holds which part and
 * office.
 */
@BusinessComponent(mayUse = {"account", "child", "people", "record", "access", "time"})
@NullMarked
package org.reconvene.oversight;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
