/**
 * What waits for whom: one list over all cases, in the order in which it falls due, and the timeline of one dissent. It reads
 * the view {@code work_item} only, to which every component contributes.
 */
@BusinessComponent(mayUse = {"people", "record", "access", "time"})
@NullMarked
package org.reconvene.work;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
