/**
 * The letters about a request for a child protection conference, about a dissent from a chair's decision and about a
 * disagreement, and the record of a professional difference: one small record for each, and the words that it becomes. They
 * are written so that a parent can be shown them: calm, in plain words, without blame.
 */
@NullMarked
package org.reconvene.reports.letters;

import org.jspecify.annotations.NullMarked;
