package org.reconvene.dissentsgroup;

/**
 * Says where a meeting takes place.
 *
 * @param meeting its reference, for example {@code SUR-2027-01}
 */
public record SetPlace(String meeting, String place) {}
