package org.reconvene.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.reconvene.record.HeldRows;
import org.reconvene.record.HoldsCases;

/** What people were told of a case. */
@ApplicationScoped
public class HeldNotices implements HoldsCases {

    @Override
    public Stage stage() {
        return Stage.AROUND_IT;
    }

    @Override
    public List<HeldRows> rows() {
        return List.of(
                HeldRows.of(
                        "notice_mail",
                        "notice_id in (select n.id from notice n where n.reference in " + HeldRows.CHAINS + ")",
                        "marks of e-mails"),
                HeldRows.ofChains("notice", "reference", "notices"),
                HeldRows.ofChains("soon_told", "case_key", "marks of what was told in time"));
    }
}
