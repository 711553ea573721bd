package org.reconvene.dissentsgroup;

import org.reconvene.people.PersonId;

/** Assigns an independent review of a dissent (SUR-13). */
public record AssignReviewer(String dissent, PersonId person) {}
