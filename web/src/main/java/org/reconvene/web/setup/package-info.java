/** The page on which the first administrator of an empty server is made. */
@NullMarked
package org.reconvene.web.setup;

import org.jspecify.annotations.NullMarked;
