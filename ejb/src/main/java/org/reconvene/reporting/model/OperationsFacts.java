package org.reconvene.reporting.model;

import java.util.List;
import org.reconvene.reporting.Narrowing;

/** All that the report to the Operations Group is made of. */
public record OperationsFacts(
        List<DissentFact> dissents,
        List<RequestFact> requests,
        List<WaitingFact> waiting,
        List<DeadlineFact> deadlines,
        List<ReconvenedFact> reconvened,
        List<MeetingFact> meetings,
        List<RecommendationFact> recommendations) {

    /** What belongs to the report that is narrowed so. */
    public OperationsFacts within(Narrowing to) {
        return new OperationsFacts(
                within(to, dissents),
                within(to, requests),
                within(to, waiting),
                within(to, deadlines),
                within(to, reconvened),
                meetings.stream().map(meeting -> meeting.within(to)).toList(),
                within(to, recommendations));
    }

    private static <T extends Narrowable> List<T> within(Narrowing to, List<T> facts) {
        return facts.stream().filter(fact -> fact.isWithin(to)).toList();
    }
}
