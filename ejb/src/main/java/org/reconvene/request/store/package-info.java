/** Where requests are kept, and how they are read. */
@NullMarked
package org.reconvene.request.store;

import org.jspecify.annotations.NullMarked;
