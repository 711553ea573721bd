package org.reconvene.reporting.model;

import java.time.Instant;
import java.util.List;
import org.reconvene.reporting.Narrowing;

/** A coming meeting and what stands on its docket. */
public record MeetingFact(Instant startsAt, Instant papersCloseAt, List<DocketFact> docket) {

    /** The same with those cases only that belong to the report that is narrowed so. */
    MeetingFact within(Narrowing to) {
        return new MeetingFact(
                startsAt,
                papersCloseAt,
                docket.stream().filter(one -> one.isWithin(to)).toList());
    }
}
