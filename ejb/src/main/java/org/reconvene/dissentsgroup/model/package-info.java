/** Meetings, hearings and independent reviews, with the policies of who may judge and when the Group may find. */
@NullMarked
package org.reconvene.dissentsgroup.model;

import org.jspecify.annotations.NullMarked;
