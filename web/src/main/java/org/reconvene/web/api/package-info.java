/** What programs of the authorities call: the same desks as the pages, with JSON instead of pages and problems by RFC 9457. */
@NullMarked
package org.reconvene.web.api;

import org.jspecify.annotations.NullMarked;
