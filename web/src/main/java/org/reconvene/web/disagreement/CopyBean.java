package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.boundary.CopyDesk;
import org.reconvene.web.page.Address;
import org.reconvene.web.page.NotShown;

/** The whole record of a disagreement in the order of time, to print or to save for the child's case file (SUS-6, SUR-5). */
@Named("copyBean")
@RequestScoped
public class CopyBean {

    @EJB
    CopyDesk desk;

    private @Nullable DisagreementView view;

    /** Taken once before the page is made, so that whoever may not is told so and the record says so once. */
    public void load() {
        view = NotShown.unless(desk.take(Address.reference("ref")));
    }

    public @Nullable DisagreementView getView() {
        return view;
    }
}
