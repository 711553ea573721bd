package org.reconvene.learning;

import java.time.Instant;
import org.reconvene.people.PersonId;

/** A debrief was offered to whoever raised the disagreement (SUR-10). */
public record DebriefOffered(String disagreement, PersonId raiser, Instant at) {}
