/** The pages of the census import: send a file, see how far it has come, look at what it would change, confirm. */
@NullMarked
package org.reconvene.web.imports;

import org.jspecify.annotations.NullMarked;
