/** What follows from a finding, with the moves that are legal and the rules of each step. */
@NullMarked
package org.reconvene.learning.model;

import org.jspecify.annotations.NullMarked;
