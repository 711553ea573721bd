package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.learning.AnswerDebrief;
import org.reconvene.learning.DebriefStatus;
import org.reconvene.learning.DebriefToOffer;
import org.reconvene.learning.DebriefView;
import org.reconvene.learning.DebriefsView;
import org.reconvene.learning.OfferDebrief;
import org.reconvene.learning.Satisfaction;
import org.reconvene.learning.boundary.DebriefDesk;
import org.reconvene.web.page.Address;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** The debriefs after a disagreement that are between the reader and one other person. */
@Named("debriefBean")
@RequestScoped
public class DebriefBean {

    @EJB
    DebriefDesk desk;

    @Inject
    Errors errors;

    private final DateBoxes heldOn = new DateBoxes();
    private @Nullable DebriefsView view;
    private @Nullable List<DebriefToOffer> toOffer;
    private @Nullable String offer;
    private @Nullable String status;
    private @Nullable String satisfaction;
    private @Nullable String trainingNeeds;

    public void load() {
        getView();
    }

    public DebriefsView getView() {
        if (view == null) {
            view = NotShown.unless(desk.after(Address.reference("ref")));
        }
        return view;
    }

    /** After which disagreements the reader can offer one. */
    public List<DebriefToOffer> getToOffer() {
        if (toOffer == null) {
            toOffer = desk.toOffer();
        }
        return toOffer;
    }

    /** The one that waits for the reader's answer; null where none does. */
    public @Nullable DebriefView getWaiting() {
        return getView().debriefs().stream()
                .filter(DebriefView::waits)
                .findFirst()
                .orElse(null);
    }

    public @Nullable String offer() {
        var reference = Address.reference("ref");
        return page(desk.offer(new OfferDebrief(reference, Objects.requireNonNullElse(offer, ""))), "offered");
    }

    public @Nullable String answer(String debrief) {
        var day = heldOn.isEmpty() ? null : heldOn.date("heldOn", errors).orElse(null);
        if (errors.isAny()) {
            return null;
        }
        return page(
                desk.answer(new AnswerDebrief(
                        debrief,
                        status == null || status.isEmpty() ? null : DebriefStatus.valueOf(status),
                        day,
                        satisfaction == null || satisfaction.isEmpty() ? null : Satisfaction.valueOf(satisfaction),
                        Objects.requireNonNullElse(trainingNeeds, ""))),
                "answered");
    }

    private @Nullable String page(Outcome<String> outcome, String kept) {
        var reference = Address.reference("ref");
        return errors.answer(
                outcome, done -> "/disagreement/debrief.xhtml?faces-redirect=true&kept=" + kept + "&ref=" + reference);
    }

    public List<Choice> getAnswers() {
        return List.of(
                Choice.of(DebriefStatus.HELD.name(), "We talked"),
                Choice.of(DebriefStatus.DECLINED.name(), "I decline it"));
    }

    public List<Choice> getSatisfactions() {
        return Arrays.stream(Satisfaction.values())
                .map(each -> Choice.of(each.name(), each.words()))
                .toList();
    }

    public DateBoxes getHeldOn() {
        return heldOn;
    }

    public @Nullable String getOffer() {
        return offer;
    }

    public void setOffer(@Nullable String offer) {
        this.offer = offer;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable String getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(@Nullable String satisfaction) {
        this.satisfaction = satisfaction;
    }

    public @Nullable String getTrainingNeeds() {
        return trainingNeeds;
    }

    public void setTrainingNeeds(@Nullable String trainingNeeds) {
        this.trainingNeeds = trainingNeeds;
    }
}
