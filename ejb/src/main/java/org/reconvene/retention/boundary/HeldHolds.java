package org.reconvene.retention.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.reconvene.record.HeldRows;
import org.reconvene.record.HoldsCases;

/** The holds that were put on a case, with their reasons. */
@ApplicationScoped
public class HeldHolds implements HoldsCases {

    @Override
    public Stage stage() {
        return Stage.AROUND_IT;
    }

    @Override
    public List<HeldRows> rows() {
        return List.of(HeldRows.of("legal_hold", "case_key = :key", "legal holds", "reason", "lifted_why"));
    }
}
