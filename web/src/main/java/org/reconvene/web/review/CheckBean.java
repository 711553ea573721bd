package org.reconvene.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissent.DecideReview;
import org.reconvene.dissent.ReviewDecision;
import org.reconvene.dissent.boundary.SeniorManagersDesk;
import org.reconvene.web.page.Draft;
import org.reconvene.web.page.Errors;

/** The last look at a decision before it is sent. */
@Named("reviewCheckBean")
@RequestScoped
public class CheckBean {

    @Inject
    SeniorManagersDesk desk;

    @Inject
    OpenReview review;

    @Inject
    Draft draft;

    @Inject
    Errors errors;

    private long version;

    public void load() {
        review.load();
        draft.open(DecideBean.FORM, review.reference());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            version = review.getView().version();
        }
    }

    /** Sends the decision as it stands on the page. */
    public @Nullable String send() {
        var reference = review.reference();
        var command = new DecideReview(reference, getDecision(), getReasons(), version);
        return errors.answer(
                desk.decide(command),
                decided -> {
                    draft.discard(DecideBean.FORM, reference);
                    return "/review/decide.xhtml?faces-redirect=true&ref=" + decided;
                },
                field -> "send");
    }

    public @Nullable ReviewDecision getDecision() {
        var chosen = draft.text("decision");
        return chosen == null || chosen.isEmpty() ? null : ReviewDecision.valueOf(chosen);
    }

    public String getReasons() {
        var typed = draft.text("reasons");
        return typed == null ? "" : typed;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
