/** What the reader was told, and how much of it is unread. */
@NullMarked
package org.reconvene.web.notices;

import org.jspecify.annotations.NullMarked;
