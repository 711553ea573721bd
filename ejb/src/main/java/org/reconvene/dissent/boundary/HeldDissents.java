package org.reconvene.dissent.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.reconvene.record.HeldRows;
import org.reconvene.record.HoldsCases;

/** A dissent and the review of the chair’s decision. */
@ApplicationScoped
public class HeldDissents implements HoldsCases {

    private static final String ITS = "dissent_id in (select d.id from dissent d where d.reference = :key)";

    @Override
    public Stage stage() {
        return Stage.ITSELF;
    }

    @Override
    public List<HeldRows> rows() {
        return List.of(
                HeldRows.of(
                        "senior_review",
                        ITS,
                        "reviews of the chair’s decision",
                        "chairs_account",
                        "liaison",
                        "reasons"),
                HeldRows.of("wording", ITS, "wordings of the dissent", "text", "why"),
                HeldRows.of("dissent_child", ITS, "children named in it"),
                HeldRows.of("dissent", "reference = :key", "dissents", "why_not_raised"));
    }
}
