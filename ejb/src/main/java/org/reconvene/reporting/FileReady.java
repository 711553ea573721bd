package org.reconvene.reporting;

import java.time.Instant;
import org.reconvene.people.PersonId;

/** A file that somebody asked for is ready. */
public record FileReady(PersonId person, long id, Instant at) {}
