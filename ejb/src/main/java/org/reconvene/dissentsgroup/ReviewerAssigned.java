package org.reconvene.dissentsgroup;

import java.time.Instant;
import org.reconvene.people.PersonId;

/**
 * A member was asked for an independent review (SUR-13).
 *
 * @param dueAt when the Group meets
 */
public record ReviewerAssigned(String reference, PersonId reviewer, Instant dueAt) {}
