/** Opening a case in an emergency, and watching over who sees what. */
@NullMarked
package org.reconvene.web.oversight;

import org.jspecify.annotations.NullMarked;
