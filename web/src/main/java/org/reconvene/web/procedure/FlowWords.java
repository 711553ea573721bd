package org.reconvene.web.procedure;

import java.util.List;
import java.util.stream.Collectors;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Stage;
import org.reconvene.procedure.Step;

/** A route in sentences: everything that its drawing shows, for whoever does not see it. */
public final class FlowWords {

    private final Procedure procedure;
    private final Route route;

    FlowWords(Procedure procedure, Route route) {
        this.procedure = procedure;
        this.route = route;
    }

    /**
     * One stage.
     *
     * @param name its name
     * @param sentences each step and what can follow it, one after another
     */
    public record StageWords(String name, List<String> sentences) {}

    public List<StageWords> getStages() {
        return route.stages().stream().map(this::stage).toList();
    }

    private StageWords stage(Stage stage) {
        return new StageWords(
                stage.name(), stage.steps().stream().map(this::sentence).toList());
    }

    private String sentence(Step step) {
        var after = Branch.after(step, route);
        return procedure.actor(step.actor()).called() + " " + step.does() + ": "
                + Branch.lowered(Shown.limit(step.limit())) + " from "
                + step.limit().countedFrom() + "."
                + after.stream().map(this::branch).collect(Collectors.joining());
    }

    private String branch(Branch branch) {
        return " " + branch.words() + (branch.ends() || branch.words().contains(": ") ? "." : ": it goes on.");
    }
}
