package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.MeetingView;
import org.reconvene.escalation.boundary.ProfessionalMeetingDesk;
import org.reconvene.web.page.Errors;
import org.reconvene.web.page.NotShown;

/** What became of an action that a professional meeting gave (BOR-10). */
@Named("actionBean")
@RequestScoped
public class ActionBean {

    @EJB
    ProfessionalMeetingDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    @Inject
    HttpServletRequest request;

    private @Nullable String outcome;

    /** The action that the address names, if it is the reader’s. */
    public MeetingView.Action getAction() {
        return Stream.ofNullable(page.getView().meeting())
                .flatMap(meeting -> meeting.actions().stream())
                .filter(MeetingView.Action::mine)
                .filter(action -> Long.toString(action.id()).equals(request.getParameter("action")))
                .findFirst()
                .orElseThrow(
                        () -> new NotShown("This action was finished in the meantime, or somebody else follows it."));
    }

    public @Nullable String finish() {
        return errors.answer(
                desk.finish(page.getView().reference(), getAction().id(), Objects.requireNonNullElse(outcome, "")),
                ViewBean::page);
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }
}
