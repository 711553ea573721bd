package org.reconvene.escalation;

import java.time.Instant;
import java.util.List;
import org.reconvene.people.PersonId;

/** A disagreement ended; everybody with a part is told. */
public record DisagreementEnded(String reference, List<PersonId> informed, Instant at) {}
