/** The beans of the pages about a review: the queue, the chair’s account, the decision. */
@NullMarked
package org.reconvene.web.review;

import org.jspecify.annotations.NullMarked;
