package org.reconvene.web.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.ReviewersView;
import org.reconvene.dissentsgroup.WithdrawReviewer;
import org.reconvene.dissentsgroup.boundary.DocketDesk;
import org.reconvene.people.PersonId;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** Withdraws a reviewer of a case, with the reason in a few words. */
@Named("withdrawBean")
@RequestScoped
public class WithdrawBean {

    @Inject
    DocketDesk desk;

    @Inject
    Errors errors;

    private @Nullable ReviewersView view;
    private @Nullable String reviewer;
    private @Nullable String why;

    @PostConstruct
    void read() {
        view = NotShown.unless(desk.reviewers(Address.dissent()));
    }

    public @Nullable String withdraw() {
        if (reviewer == null || reviewer.isEmpty()) {
            errors.add("reviewer", "Choose who is withdrawn");
            return null;
        }
        return errors.answer(
                desk.withdraw(new WithdrawReviewer(
                        getView().reference(),
                        new PersonId(Long.parseLong(reviewer)),
                        Objects.requireNonNullElse(why, ""))),
                done -> "/group/docket.xhtml?faces-redirect=true&withdrawn=" + done);
    }

    public ReviewersView getView() {
        return Objects.requireNonNull(view);
    }

    public List<Choice> getReviewers() {
        return getView().reviewers().stream()
                .map(one -> Choice.of(
                        Long.toString(one.person().value()),
                        one.name(),
                        one.agencyKind().words() + ", " + one.status().words().toLowerCase(Locale.UK)))
                .toList();
    }

    public @Nullable String getReviewer() {
        return reviewer;
    }

    public void setReviewer(@Nullable String reviewer) {
        this.reviewer = reviewer;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
