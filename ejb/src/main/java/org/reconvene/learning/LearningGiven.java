package org.reconvene.learning;

import java.time.Instant;
import java.time.LocalDate;
import org.reconvene.people.PersonId;

/** Somebody was given learning, or a proposed change, to answer; the reference is that of the learning (SUR-9). */
public record LearningGiven(String reference, PersonId owner, LocalDate dueOn, Instant at) {}
