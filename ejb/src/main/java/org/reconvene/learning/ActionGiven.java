package org.reconvene.learning;

import java.time.Instant;
import java.time.LocalDate;
import org.reconvene.people.PersonId;

/** An action towards a Strategy Meeting was given to its owner (SUR-18). */
public record ActionGiven(String reference, PersonId owner, LocalDate dueOn, Instant at) {}
