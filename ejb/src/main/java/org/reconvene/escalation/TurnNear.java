package org.reconvene.escalation;

import java.time.Instant;
import java.util.List;
import org.reconvene.people.PersonId;

/** The limit of a step comes near; whoever acts is told once. */
public record TurnNear(String reference, List<PersonId> whose, Instant at) {}
