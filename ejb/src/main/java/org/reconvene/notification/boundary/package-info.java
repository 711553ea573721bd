/** Tells people what happened, and shows them what they were told. */
@NullMarked
package org.reconvene.notification.boundary;

import org.jspecify.annotations.NullMarked;
