/** The desks of the Group: its year, its docket, the independent reviews and the meeting. */
@NullMarked
package org.reconvene.dissentsgroup.boundary;

import org.jspecify.annotations.NullMarked;
