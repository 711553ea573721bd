/** The beans of the Dissents Group’s pages: its year, the docket, independent reviews and the meeting (SUR-12 to SUR-15). */
@NullMarked
package org.reconvene.web.group;

import org.jspecify.annotations.NullMarked;
