package org.reconvene.web.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.Role;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.request.DecideRequest;
import org.reconvene.request.boundary.DecidingDesk;
import org.reconvene.web.disagreement.ActBean;
import org.reconvene.web.disagreement.Staff;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Draft;
import org.reconvene.web.page.Errors;

/** Answers a request, or decides it, on one page: the step's own fields and, where it is convened, the conference. */
@Named("requestDecide")
@RequestScoped
public class DecideBean {

    @EJB
    DecidingDesk desk;

    @Inject
    ActBean step;

    @Inject
    RequestBean page;

    @Inject
    Staff staff;

    @Inject
    Draft draft;

    @Inject
    Errors errors;

    @Inject
    HttpServletRequest request;

    private final DateBoxes heldAt = new DateBoxes();
    private @Nullable String place;
    private @Nullable String chair;

    /** Finds the step that the reader decides, and what was kept of its form. */
    public void load() {
        step.load();
        if (!step.getTurn().step().key().equals(page.getView().decidable())) {
            throw step.notNow("This request does not wait for your answer. Its page shows how it stands.");
        }
        heldAt.setDay(typed("heldAt"));
        heldAt.setMonth(typed("heldAt-month"));
        heldAt.setYear(typed("heldAt-year"));
        heldAt.setTime(typed("heldAt-time"));
        place = typed("place");
        chair = typed("chair");
    }

    private @Nullable String typed(String field) {
        var typed = FacesContext.getCurrentInstance().isPostback() ? request.getParameter(field) : draft.text(field);
        return typed == null || typed.isBlank() ? null : typed;
    }

    public @Nullable String decide() {
        var convened = step.chosen() == Ending.CONVENED;
        return step.gone(errors.answer(
                desk.decide(new DecideRequest(
                        page.getView().reference(),
                        step.getTurn().step().key(),
                        step.chosen(),
                        written(),
                        convened ? heldAt.instant("heldAt", new Errors()).orElse(null) : null,
                        Objects.requireNonNullElse(place, ""),
                        Staff.person(chair))),
                reference -> "/disagreement/view.xhtml?faces-redirect=true&answered=true&ref=" + reference));
    }

    /** What is written with it; an agreement only where there is one, and the grounds only where they are asked for. */
    private Map<Recorded, String> written() {
        var written = step.written();
        if (step.chosen() != Ending.AGREED) {
            step.getAgreement().forEach(written::remove);
        }
        return written;
    }

    /** What this step asks for beside the reasons; the grounds of a further refusal only where one went before (HER-10). */
    public List<Recorded> getItems() {
        return step.getItems().stream()
                .filter(item -> item != Recorded.FULL_REASONS)
                .filter(item ->
                        item != Recorded.SPECIAL_GROUNDS || page.getView().refusedBeforeOn() != null)
                .toList();
    }

    /** Whether the step asks for the reasons, which have a field of their own (HER-13). */
    public boolean isWithReasons() {
        return step.getItems().contains(Recorded.FULL_REASONS);
    }

    public Recorded getReasons() {
        return Recorded.FULL_REASONS;
    }

    public List<Choice> getEndings() {
        return step.endings(ending -> ending != Ending.NO_ANSWER);
    }

    /** Who can chair the conference. */
    public List<Choice> getChairs() {
        return staff.choices(person -> person.is(Role.CONFERENCE_CHAIR));
    }

    public DateBoxes getHeldAt() {
        return heldAt;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getChair() {
        return chair;
    }

    public void setChair(@Nullable String chair) {
        this.chair = chair;
    }
}
