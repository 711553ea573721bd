/** The page at which an administrator keeps what letters and documents say of the partnership. */
@NullMarked
package org.reconvene.web.letterhead;

import org.jspecify.annotations.NullMarked;
