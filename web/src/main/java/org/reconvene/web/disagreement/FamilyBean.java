package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.FamilySharingView;
import org.reconvene.escalation.RecordFamilySharing;
import org.reconvene.escalation.boundary.FamilyDesk;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** What was shared with the family, by either side, or why it was not practicable. */
@Named("familyBean")
@RequestScoped
public class FamilyBean {

    @EJB
    FamilyDesk desk;

    @Inject
    SignedIn signedIn;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    private final DateBoxes sharedOn = new DateBoxes();
    private @Nullable List<FamilySharingView> sharings;
    private @Nullable String practicable;
    private @Nullable String sharedBy;
    private @Nullable String withWhom;
    private @Nullable String shared;
    private @Nullable String theySaid;
    private @Nullable String whyNot;

    public List<FamilySharingView> getSharings() {
        if (sharings == null) {
            sharings = NotShown.unless(desk.of(page.getView().reference()));
        }
        return sharings;
    }

    public @Nullable String record() {
        var day = sharedOn.isEmpty() ? null : sharedOn.date("sharedOn", errors).orElse(null);
        if (errors.isAny()) {
            return null;
        }
        return errors.answer(
                desk.record(new RecordFamilySharing(
                        page.getView().reference(),
                        chosen(),
                        day,
                        Staff.person(sharedBy),
                        typed(withWhom),
                        typed(shared),
                        typed(theySaid),
                        typed(whyNot))),
                ViewBean::page);
    }

    private @Nullable Boolean chosen() {
        if (practicable == null || practicable.isEmpty()) {
            return null;
        }
        return Boolean.valueOf(practicable);
    }

    public List<Choice> getWays() {
        return List.of(
                Choice.of("true", "Something was shared with the family"),
                Choice.of("false", "It was not practicable"));
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    public DateBoxes getSharedOn() {
        return sharedOn;
    }

    public @Nullable String getPracticable() {
        return practicable;
    }

    public void setPracticable(@Nullable String practicable) {
        this.practicable = practicable;
    }

    /** Who shared it: the reader, until somebody else is chosen. */
    public @Nullable String getSharedBy() {
        return sharedBy == null ? Staff.value(signedIn.person().id()) : sharedBy;
    }

    public void setSharedBy(@Nullable String sharedBy) {
        this.sharedBy = Objects.requireNonNullElse(sharedBy, "");
    }

    public @Nullable String getWithWhom() {
        return withWhom;
    }

    public void setWithWhom(@Nullable String withWhom) {
        this.withWhom = withWhom;
    }

    public @Nullable String getShared() {
        return shared;
    }

    public void setShared(@Nullable String shared) {
        this.shared = shared;
    }

    public @Nullable String getTheySaid() {
        return theySaid;
    }

    public void setTheySaid(@Nullable String theySaid) {
        this.theySaid = theySaid;
    }

    public @Nullable String getWhyNot() {
        return whyNot;
    }

    public void setWhyNot(@Nullable String whyNot) {
        this.whyNot = whyNot;
    }
}
