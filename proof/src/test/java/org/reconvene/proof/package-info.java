/** What the proofs prove, against the published vectors, a slow tree that is plainly right, and tampering. */
@NullMarked
package org.reconvene.proof;

import org.jspecify.annotations.NullMarked;
