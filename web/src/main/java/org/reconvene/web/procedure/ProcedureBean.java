package org.reconvene.web.procedure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.procedure.Actor;
import org.reconvene.procedure.Grounds;
import org.reconvene.procedure.LongestTime;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.ProcedureVersion;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Step;
import org.reconvene.procedure.boundary.Procedures;
import org.reconvene.web.page.NotShown;
import org.reconvene.web.page.Times;

/** One procedure, read by anybody. Which version and which route is shown stands in the address. */
@Named("procedurePage")
@RequestScoped
public class ProcedureBean {

    @EJB
    Procedures procedures;

    @Inject
    HttpServletRequest request;

    @Inject
    Times times;

    private @Nullable ProcedureVersion version;

    /** Finds the version that the address names, or else the one in force today. */
    public void load() {
        var key = Objects.requireNonNullElse(request.getParameter("key"), "");
        var number = request.getParameter("version");
        version = (number == null
                        ? procedures.inForceOn(key, times.getToday())
                        : procedures.versions(key).stream()
                                .filter(each -> Integer.toString(each.number()).equals(number))
                                .findFirst())
                .orElseThrow(() -> new NotShown("There is no such procedure. The list of all procedures names each."));
    }

    /** Found here where the page is sent back: what of it is shown is asked for before the view's action runs. */
    public ProcedureVersion getVersion() {
        if (version == null) {
            load();
        }
        return Objects.requireNonNull(version);
    }

    public Procedure getProcedure() {
        return getVersion().procedure();
    }

    /** All versions, the newest first. */
    public List<ProcedureVersion> getVersions() {
        return procedures.versions(getProcedure().key()).reversed();
    }

    /** Whether it is the version that a case beginning today follows. */
    public boolean isPresent() {
        return procedures
                .inForceOn(getProcedure().key(), times.getToday())
                .filter(present -> present.number() == getVersion().number())
                .isPresent();
    }

    /** The route that the address names, or the first. */
    public Route getRoute() {
        return getProcedure()
                .route(Objects.requireNonNullElse(request.getParameter("route"), ""))
                .orElseGet(() -> getProcedure().routes().get(0));
    }

    public Flow getWide() {
        return new Flow(getProcedure(), getRoute(), Flow.WIDE);
    }

    public Flow getNarrow() {
        return new Flow(getProcedure(), getRoute(), Flow.NARROW);
    }

    public FlowWords getWords() {
        return new FlowWords(getProcedure(), getRoute());
    }

    public LongestTime getLongest() {
        return procedures.longest(getRoute());
    }

    public boolean isReviewPast() {
        return getProcedure().isReviewPast(times.getToday());
    }

    /** Whether the version comes into force only on a later day. */
    public boolean isToCome() {
        return getProcedure().inForceFrom().isAfter(times.getToday());
    }

    /** The steps of the route, in order. */
    public List<Step> getSteps() {
        return getRoute().steps().toList();
    }

    /** Who stands on either side of a step of the route, in the order in which they act. */
    public List<Actor> getActors() {
        return getRoute()
                .steps()
                .flatMap(step -> Stream.of(step.actor(), step.raising(), step.answering()))
                .distinct()
                .map(getProcedure()::actor)
                .toList();
    }

    /** What the actor is called in each kind of agency: "Police: detective sergeant". */
    public List<String> titles(Actor actor) {
        return actor.titles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(title -> title.getKey().words() + ": " + title.getValue())
                .toList();
    }

    /** The reasons for which a case may come straight to a later stage. */
    public List<StraightHere> getShortcuts() {
        return getRoute().stages().stream()
                .flatMap(stage -> stage.straightHere().stream()
                        .map(each -> new StraightHere(stage.name(), each.reason(), each.grounds())))
                .toList();
    }

    /** A reason for coming straight to a stage. */
    public record StraightHere(String stage, String reason, Grounds grounds) {}
}
