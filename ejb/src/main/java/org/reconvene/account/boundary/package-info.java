/** The desks at the door, and the one at which people and agencies are kept. */
@NullMarked
package org.reconvene.account.boundary;

import org.jspecify.annotations.NullMarked;
