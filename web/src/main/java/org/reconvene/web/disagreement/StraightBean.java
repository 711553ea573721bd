package org.reconvene.web.disagreement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.boundary.PaceDesk;
import org.reconvene.web.page.Choice;
import org.reconvene.web.page.Errors;

/** Passes a disagreement straight to a stage above, for a reason that the procedure allows (NI-16, SUS-18). */
@Named("straightBean")
@RequestScoped
public class StraightBean {

    @EJB
    PaceDesk desk;

    @Inject
    ViewBean page;

    @Inject
    Errors errors;

    private @Nullable String chosen;
    private @Nullable String why;

    public @Nullable String pass() {
        var way = chosen == null ? new String[0] : chosen.split("/", 2);
        if (way.length < 2) {
            errors.add("reason", "Choose where to, and why");
            return null;
        }
        return errors.answer(
                desk.goStraight(page.getView().reference(), way[0], way[1], Objects.requireNonNullElse(why, "")),
                ViewBean::page);
    }

    /** Each stage above with each reason for it. */
    public List<Choice> getWays() {
        return page.getView().straightTo().stream()
                .flatMap(stage -> stage.straightHere().stream()
                        .map(way -> Choice.of(
                                stage.key() + "/" + way.reason(),
                                stage.name(),
                                way.reason() + " (" + way.grounds().requirements() + ")")))
                .toList();
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
