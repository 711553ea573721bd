/**
 * Seals of the record: a log over all chains, its signed heads, what is handed to a place outside, what is checked against them, and the
 * bundle of a case for a court or a review. The hashes themselves stand in the module {@code proof}.
 */
@BusinessComponent(mayUse = {"oversight", "people", "record", "access", "time"})
@NullMarked
package org.reconvene.seal;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
