package org.reconvene.escalation;

import java.time.Instant;
import java.util.List;
import org.reconvene.people.PersonId;

/** The limit of a last word passed; it can still be given. */
public record TurnLate(String reference, List<PersonId> whose, List<PersonId> informed, Instant at) {}
