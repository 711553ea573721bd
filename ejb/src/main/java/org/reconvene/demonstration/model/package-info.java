/** The invented partnerships as they are read from the files that describe them. */
@NullMarked
package org.reconvene.demonstration.model;

import org.jspecify.annotations.NullMarked;
