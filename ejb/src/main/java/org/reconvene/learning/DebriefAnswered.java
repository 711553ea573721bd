package org.reconvene.learning;

import java.time.Instant;
import org.reconvene.people.PersonId;

/** Whoever raised the disagreement answered the offer of a debrief; whoever offered it is told (SUR-10). */
public record DebriefAnswered(String disagreement, PersonId offeredBy, Instant at) {}
