/** The beans of the pages about a conference: arranged, held, decided. */
@NullMarked
package org.reconvene.web.conference;

import org.jspecify.annotations.NullMarked;
