package org.reconvene.account;

import java.time.Instant;
import org.reconvene.people.PersonId;

/** An administrator took somebody's second step away. */
public record SecondStepTaken(PersonId person, Instant at) {}
