/** A request for a conference, and the rules of asking and of answering. */
@NullMarked
package org.reconvene.request.model;

import org.jspecify.annotations.NullMarked;
