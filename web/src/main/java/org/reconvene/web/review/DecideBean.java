package org.reconvene.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissent.ReviewDecision;
import org.reconvene.dissent.boundary.SeniorManagersDesk;
import org.reconvene.time.DateWords;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Draft;
import org.reconvene.web.page.Errors;

/** The senior manager records the talk with the chair, and prepares the decision, which a page of its own sends. */
@Named
@RequestScoped
public class DecideBean {

    static final String FORM = "review/decide";

    @Inject
    SeniorManagersDesk desk;

    @Inject
    OpenReview review;

    @Inject
    Draft draft;

    @Inject
    Errors errors;

    private @Nullable String liaison;
    private @Nullable String decision;
    private @Nullable String reasons;

    /** Opens the review, with what the reader had typed before. */
    public void load() {
        review.load();
        draft.open(FORM, review.reference());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            decision = draft.text("decision");
            reasons = draft.text("reasons");
        }
    }

    public @Nullable String recordLiaison() {
        return errors.answer(
                desk.recordLiaison(review.reference(), Objects.requireNonNullElse(liaison, "")),
                reference -> "/review/decide.xhtml?faces-redirect=true&ref=" + reference);
    }

    /** Keeps what was typed and shows it for a last look; nothing is sent yet. */
    public @Nullable String check() {
        var reference = review.reference();
        draft.keep(
                FORM,
                reference,
                Map.of(
                        "decision", Objects.requireNonNullElse(decision, ""),
                        "reasons", Objects.requireNonNullElse(reasons, "")));
        if (decision == null) {
            errors.add("decision", "Choose one of the two decisions");
        }
        if (reasons == null || reasons.isBlank()) {
            errors.add("reasons", "Write your reasons. The chair and the dissenter read them");
        }
        return errors.isAny() ? null : "/review/check.xhtml?faces-redirect=true&ref=" + reference;
    }

    /** The two decisions, each with what follows from it. */
    public List<Choice> getDecisions() {
        var dissent = review.getDissent();
        var told = dissent.dissenter().name() + " and " + dissent.chair().name() + " are told, with your reasons.";
        return List.of(
                Choice.withConsequence(
                        ReviewDecision.CHAIR_DECISION_STANDS.name(),
                        ReviewDecision.CHAIR_DECISION_STANDS.words(),
                        told),
                Choice.withConsequence(
                        ReviewDecision.RECONVENE_REQUIRED.name(),
                        ReviewDecision.RECONVENE_REQUIRED.words(),
                        "A new conference is made, linked to this one, to be held within 10 working days: by "
                                + DateWords.dayAndTime(
                                        review.getView().reconvenedDue().due())
                                + " (local default). " + told));
    }

    /** Whether the reader had typed reasons that were never sent. */
    public boolean isKept() {
        return draft.savedAt() != null && reasons != null && !reasons.isEmpty();
    }

    public @Nullable Instant getSavedAt() {
        return draft.savedAt();
    }

    public @Nullable String getLiaison() {
        return liaison;
    }

    public void setLiaison(@Nullable String liaison) {
        this.liaison = liaison;
    }

    public @Nullable String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }
}
