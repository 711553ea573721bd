package org.reconvene.escalation;

import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * Asks an independent senior person to facilitate (NI-15, BOR-7).
 *
 * @param reason why, and why they are independent
 * @param lawfulSharing how information is lawfully shared with somebody of another agency; may be blank within one's own
 */
public record AskFacilitator(String reference, @Nullable PersonId person, String reason, String lawfulSharing) {}
