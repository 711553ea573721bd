package org.reconvene.demonstration.boundary;

import org.reconvene.demonstration.model.PastDissent;

/**
 * A dissent of the past once it has its reference.
 *
 * @param number which of the partnership's it is, from 0: it chooses between phrases
 */
record PastCase(PastDissent row, int number, String reference) {}
