package org.reconvene.learning;

import java.time.Instant;
import org.reconvene.people.PersonId;

/** What was learned from a disagreement was answered; whoever recorded it is told. */
public record LearningAnswered(String disagreement, PersonId recordedBy, Instant at) {}
