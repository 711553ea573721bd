/** Child protection conferences: who was invited, who came, and what the chair decided for each child. */
@BusinessComponent(mayUse = {"child", "people", "record", "access", "time"})
@NullMarked
package org.reconvene.conference;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
