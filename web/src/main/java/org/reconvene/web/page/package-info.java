/** What every page needs: who reads it, what is to be mended, how times are said, what was being typed, and what is refused. */
@NullMarked
package org.reconvene.web.page;

import org.jspecify.annotations.NullMarked;
