package org.reconvene.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.boundary.DocketDesk;
import org.reconvene.web.page.Errors;

/** Declares an interest in a case; no reason is asked for. */
@Named("interestBean")
@RequestScoped
public class InterestBean {

    @Inject
    DocketDesk desk;

    @Inject
    Errors errors;

    public @Nullable String declare() {
        return errors.answer(
                desk.declareInterest(Address.dissent()),
                done -> "/group/docket.xhtml?faces-redirect=true&declared=" + done);
    }

    public String getReference() {
        return Address.dissent();
    }
}
