/** The append-only, tamper-evident record of acts, reads and refusals; papers and drafts of a case. */
@BusinessComponent(mayUse = {"people", "access", "time"})
@NullMarked
package org.reconvene.record;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
