package org.reconvene.learning;

import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/** Names who investigates, or who reviews the report, in place of whoever was named before. */
public record NameForInvestigation(
        String dissent, InvestigationDuty duty, @Nullable PersonId person) {}
