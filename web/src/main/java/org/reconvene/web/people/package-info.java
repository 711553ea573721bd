/** The pages on which an administrator keeps people, agencies and accounts. */
@NullMarked
package org.reconvene.web.people;

import org.jspecify.annotations.NullMarked;
