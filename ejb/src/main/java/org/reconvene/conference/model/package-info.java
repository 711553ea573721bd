/** Conferences, the decision for each child, and who took part. */
@NullMarked
package org.reconvene.conference.model;

import org.jspecify.annotations.NullMarked;
