/** Pages of requests for a child protection conference: asking, answering, handing over, consent. */
@NullMarked
package org.reconvene.web.request;

import org.jspecify.annotations.NullMarked;
