package org.reconvene.account;

import org.reconvene.people.PersonId;

/**
 * Takes the second step of somebody away who lost their telephone.
 *
 * @param reason stays beside the entry of the record
 * @param proof of the administrator who does it
 */
public record TakeSecondStepAway(PersonId person, String reason, Proof proof) {}
