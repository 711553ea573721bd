/**
 * Proves that the record is what was recorded: the hash of an entry, the tree over all chains, signed heads, and the checks that the
 * server and the verifier have in common. It needs the Java platform and nothing else, so that its jar runs alone on any machine.
 */
@NullMarked
package org.reconvene.proof;

import org.jspecify.annotations.NullMarked;
