/** The little that is held about a child, and whether the record is restricted. */
@BusinessComponent(mayUse = {"people", "record", "access", "time"})
@NullMarked
package org.reconvene.child;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
