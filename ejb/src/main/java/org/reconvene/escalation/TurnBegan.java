package org.reconvene.escalation;

import java.time.Instant;
import java.util.List;
import org.reconvene.people.PersonId;

/**
 * A step of a disagreement began.
 *
 * @param whose who acts, one or both sides; nobody where the directory finds none
 * @param informed the raiser and the supporter, who are kept informed (SUR-4, SUR-8)
 * @param why what made it begin
 */
public record TurnBegan(String reference, List<PersonId> whose, List<PersonId> informed, WhyItBegan why, Instant at) {}
