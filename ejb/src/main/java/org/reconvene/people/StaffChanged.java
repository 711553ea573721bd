package org.reconvene.people;

/** The directory was changed. */
public record StaffChanged(PersonId person) {}
