/** One notice. */
@NullMarked
package org.reconvene.notification.model;

import org.jspecify.annotations.NullMarked;
