package org.reconvene.learning;

import java.time.Instant;
import java.time.LocalDate;
import org.reconvene.people.PersonId;

/** The Group recommended something to its owner (SUR-16). */
public record RecommendationMade(String reference, PersonId owner, LocalDate dueOn, Instant at) {}
