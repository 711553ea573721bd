package org.reconvene.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.reconvene.record.HeldRows;
import org.reconvene.record.HoldsCases;

/** Who opened a case without a part in it. */
@ApplicationScoped
public class HeldGlasses implements HoldsCases {

    @Override
    public Stage stage() {
        return Stage.AROUND_IT;
    }

    @Override
    public List<HeldRows> rows() {
        return List.of(HeldRows.ofChains("broken_glass", "case_key", "openings in an emergency", "reason", "review"));
    }
}
