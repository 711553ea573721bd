/** The reading and checking of procedures, and the reckoning over them. */
@NullMarked
package org.reconvene.procedure.model;

import org.jspecify.annotations.NullMarked;
