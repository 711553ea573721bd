package org.reconvene.dissentsgroup;

import org.reconvene.people.PersonId;

/**
 * Withdraws a reviewer from a dissent. A review that was sent already is kept and no longer counts.
 *
 * @param why in a few words
 */
public record WithdrawReviewer(String dissent, PersonId person, String why) {}
