package org.reconvene.notification.model;

import java.time.Instant;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** Something that waits for a person and has a date. */
public record ComingItem(PersonId person, PartnershipId partnership, String reference, String what, Instant due) {}
