/** What a bundle is made of. */
@NullMarked
package org.reconvene.seal.model;

import org.jspecify.annotations.NullMarked;
