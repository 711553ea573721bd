/** Finds and keeps the Group’s members, meetings, hearings and reviews. */
@NullMarked
package org.reconvene.dissentsgroup.store;

import org.jspecify.annotations.NullMarked;
