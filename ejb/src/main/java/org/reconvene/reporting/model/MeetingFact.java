package org.reconvene.reporting.model;

import java.time.Instant;
import java.util.List;

/** A coming meeting of the Dissents Group and what stands on its docket. */
public record MeetingFact(Instant startsAt, Instant papersCloseAt, List<String> docket) {}
