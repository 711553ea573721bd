package org.reconvene.learning;

import java.time.Instant;
import org.reconvene.people.PersonId;

/** The Group’s feedback was sent to one of its two readers (SUR-16). */
public record FeedbackSent(String reference, FeedbackReader audience, PersonId reader, Instant at) {}
