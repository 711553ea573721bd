package org.reconvene.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.reconvene.record.HeldRows;
import org.reconvene.record.HoldsCases;

/** What people were told of a case. */
@ApplicationScoped
public class HeldNotices implements HoldsCases {

    private static final String ITS = "in (select k.chain from chain_of_case k where k.case_key = :key)";

    @Override
    public Stage stage() {
        return Stage.AROUND_IT;
    }

    @Override
    public List<HeldRows> rows() {
        return List.of(
                HeldRows.of(
                        "notice_mail",
                        "notice_id in (select n.id from notice n where n.reference " + ITS + ")",
                        "marks of e-mails"),
                HeldRows.of("notice", "reference " + ITS, "notices"),
                HeldRows.of("soon_told", "case_key " + ITS, "marks of what was told in time"));
    }
}
