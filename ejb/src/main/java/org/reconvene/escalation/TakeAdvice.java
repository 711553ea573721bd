package org.reconvene.escalation;

import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * Records advice and from whom it was taken (SUS-5, HER-6, NI-5).
 *
 * @param adviser somebody of the directory, who may then read the disagreement; null where it is {@code otherAdviser}
 * @param otherAdviser somebody else, by name; blank where it is {@code adviser}
 * @param office in what office they gave it, for example designated doctor
 */
public record TakeAdvice(
        String reference, @Nullable PersonId adviser, String otherAdviser, String office, String advice) {}
