package org.reconvene.request.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.reconvene.record.HeldRows;
import org.reconvene.record.HoldsCases;

/** What a request for a conference says beside its disagreement. */
@ApplicationScoped
public class HeldRequests implements HoldsCases {

    private static final String ITS = "request_id in (select q.id from conference_request q where q.reference = :key)";

    @Override
    public Stage stage() {
        return Stage.AFTER_IT;
    }

    @Override
    public List<HeldRows> rows() {
        return List.of(
                HeldRows.of("request_party", ITS, "agencies that joined"),
                HeldRows.of("request_child", ITS, "children named in it"),
                HeldRows.of("conference_request", "reference = :key", "requests for a conference", "section_47"));
    }
}
