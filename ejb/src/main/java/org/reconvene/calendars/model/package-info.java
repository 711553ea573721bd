/** What must hold of a closing day. */
@NullMarked
package org.reconvene.calendars.model;

import org.jspecify.annotations.NullMarked;
