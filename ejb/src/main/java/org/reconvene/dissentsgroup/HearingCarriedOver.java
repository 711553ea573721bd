package org.reconvene.dissentsgroup;

import java.time.Instant;

/**
 * A dissent was not reached and is heard at the next meeting.
 *
 * @param meeting when that begins
 */
public record HearingCarriedOver(String reference, Instant meeting) {}
