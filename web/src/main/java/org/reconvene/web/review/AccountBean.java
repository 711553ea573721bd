package org.reconvene.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissent.boundary.SeniorManagersDesk;
import org.reconvene.web.page.Draft;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Reader;

/** The chair writes how the decision was reached. */
@Named
@RequestScoped
public class AccountBean {

    private static final String FORM = "review/account";

    @Inject
    SeniorManagersDesk desk;

    @Inject
    OpenReview review;

    @Inject
    Reader reader;

    @Inject
    Draft draft;

    @Inject
    Errors errors;

    private @Nullable String account;

    /** Opens the review for its chair, with the account as written or typed before. */
    public void load() {
        review.load();
        if (!review.getDissent().chair().id().equals(reader.getPerson().id())) {
            throw new NotShown("Only the chair of the conference writes this account.");
        }
        draft.open(FORM, review.reference());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            account = draft.textOr("account", review.getView().chairsAccount());
        }
    }

    /** Gives the account to the reviewer. */
    public @Nullable String give() {
        var reference = review.reference();
        return errors.answer(desk.chairWrites(reference, Objects.requireNonNullElse(account, "")), done -> {
            draft.discard(FORM, reference);
            return "/review/decide.xhtml?faces-redirect=true&ref=" + done;
        });
    }

    public @Nullable Instant getSavedAt() {
        return draft.savedAt();
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }
}
