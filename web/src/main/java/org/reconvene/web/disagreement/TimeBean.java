package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.boundary.PaceDesk;
import org.reconvene.web.page.DateBoxes;
import org.reconvene.web.page.Errors;

/** Proposes another time for a step that both sides may set (SUS-2, HER-2). */
@Named("timeBean")
@RequestScoped
public class TimeBean {

    @EJB
    PaceDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    @Inject
    HttpServletRequest request;

    private final DateBoxes due = new DateBoxes();
    private @Nullable String why;

    public @Nullable String propose() {
        var until = due.instant("due", errors).orElse(null);
        if (errors.isAny()) {
            return null;
        }
        return errors.answer(
                desk.proposeTime(
                        page.getView().reference(),
                        Objects.requireNonNullElse(request.getParameter("step"), ""),
                        until,
                        Objects.requireNonNullElse(why, "")),
                ViewBean::page);
    }

    public DateBoxes getDue() {
        return due;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
