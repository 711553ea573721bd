package org.reconvene.account;

import java.io.Serializable;
import java.time.Instant;
import org.reconvene.people.PersonId;

/**
 * A sign-in of which the password was right and the second step is still to come. It is kept by the server alone and opens nothing.
 *
 * @param password a mark of the password that was right, so that a changed one ends it
 * @param until the instant from which on it has to begin anew
 */
public record HalfWay(PersonId person, int password, Instant until) implements Serializable {}
