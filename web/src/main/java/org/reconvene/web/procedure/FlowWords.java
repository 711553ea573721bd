package org.reconvene.web.procedure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reconvene.procedure.Ending;
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
                stage.name(),
                Stream.concat(
                                stage.straightHere().stream()
                                        .map(each -> "Straight here, past the stages between: "
                                                + Branch.lowered(each.reason()) + "."),
                                stage.steps().stream().map(this::sentence))
                        .toList());
    }

    private String sentence(Step step) {
        var limit = step.limit();
        return Branch.raised(step.acts().letter()) + ": "
                + procedure.actor(step.actor()).called() + " " + step.does() + ". Limit: "
                + Branch.lowered(Shown.limit(limit)) + ", from " + limit.countedFrom() + "."
                + (limit.chosen() == null ? "" : " " + Branch.raised(limit.chosen()) + ".")
                + follows(step);
    }

    private String follows(Step step) {
        var next = Branch.next(step, route);
        if (next == null || !Branch.isSimplyFollowed(step, route)) {
            return Branch.after(step, route).stream()
                    .map(branch -> " " + branch.inWords() + ".")
                    .collect(Collectors.joining());
        }
        var silent = step.outcomes().stream().anyMatch(outcome -> outcome.when() == Ending.NO_ANSWER);
        return (silent ? " Done or not answered, it goes on to " : " It goes on to ") + Branch.nameOf(next, step, route)
                + ".";
    }
}
