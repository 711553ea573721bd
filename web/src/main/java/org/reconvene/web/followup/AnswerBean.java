package org.reconvene.web.followup;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.learning.AnswerLearning;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.HandoverView;
import org.reconvene.learning.LearnedView;
import org.reconvene.learning.boundary.DisagreementLearningDesk;
import org.reconvene.web.disagreement.Staff;
import org.reconvene.web.page.Address;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** Learning from a disagreement that was given to the reader, and its answer. */
@Named("answerBean")
@RequestScoped
public class AnswerBean {

    @EJB
    DisagreementLearningDesk desk;

    @Inject
    SignedIn signedIn;

    @Inject
    Errors errors;

    private final DateBoxes doneOn = new DateBoxes();
    private final DateBoxes due = new DateBoxes();
    private @Nullable LearnedView view;
    private @Nullable String status;
    private @Nullable String words;
    private @Nullable String owner;

    public void load() {
        getView();
    }

    public LearnedView getView() {
        if (view == null) {
            view = NotShown.unless(desk.open(Address.reference("ref")));
        }
        return view;
    }

    /** What waits for the reader's answer, one after the other; null where nothing does. */
    public @Nullable HandoverView getWaiting() {
        return getView().handovers().stream()
                .filter(each -> each.open()
                        && each.owner().id().equals(signedIn.person().id()))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String answer(long handover) {
        var reference = Address.reference("ref");
        var done = doneOn.isEmpty() ? null : doneOn.date("doneOn", errors).orElse(null);
        var by = due.isEmpty() ? null : due.date("dueOn", errors).orElse(null);
        if (errors.isAny()) {
            return null;
        }
        return errors.answer(
                desk.answer(new AnswerLearning(
                        reference,
                        handover,
                        status == null || status.isEmpty() ? null : FollowUpStatus.valueOf(status),
                        Objects.requireNonNullElse(words, ""),
                        done,
                        Staff.person(owner),
                        by)),
                answered -> "/follow-up/answer.xhtml?faces-redirect=true&answered=true&ref=" + reference);
    }

    /** How it can be answered from where it is. */
    public List<Choice> answers(HandoverView handover) {
        return handover.answers().stream()
                .map(each -> Choice.of(each.name(), each.words()))
                .toList();
    }

    /** Whether it can be passed on from where it is. */
    public boolean canBePassedOn(HandoverView handover) {
        return handover.answers().contains(FollowUpStatus.PASSED_ON);
    }

    /** Whether it can be accepted, to be done by a day, from where it is. */
    public boolean canBeAccepted(HandoverView handover) {
        return handover.answers().contains(FollowUpStatus.ACCEPTED);
    }

    public DateBoxes getDoneOn() {
        return doneOn;
    }

    public DateBoxes getDue() {
        return due;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }
}
