package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.DisagreementLine;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.web.page.NotShown;

/** The disagreements in which the reader has a part. */
@Named("disagreementList")
@RequestScoped
public class ListBean {

    @EJB
    DisagreementDesk desk;

    private @Nullable List<DisagreementLine> lines;

    public List<DisagreementLine> getLines() {
        if (lines == null) {
            lines = NotShown.unless(desk.mine());
        }
        return lines;
    }
}
