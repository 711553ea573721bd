/** Partnerships, their agencies and staff, the tiers they stand on, and the directory that finds them. */
@BusinessComponent(mayUse = {"time"})
@NullMarked
package org.reconvene.people;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
