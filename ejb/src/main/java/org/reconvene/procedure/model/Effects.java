package org.reconvene.procedure.model;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Step;
import org.reconvene.procedure.StepKey;
import org.reconvene.procedure.StepRun;
import org.reconvene.procedure.VersionEffect;
import org.reconvene.time.WorkingCalendar;

/** What a version would have meant for limits that ran under another. */
public final class Effects {

    private Effects() {}

    /** One line for each step of which a limit ran, in the order of the procedure. */
    public static List<VersionEffect> of(Procedure procedure, List<StepRun> runs, WorkingCalendar days) {
        var byStep = runs.stream().collect(Collectors.groupingBy(StepRun::step));
        return procedure.routes().stream()
                .flatMap(route -> route.steps().map(step -> new StepKey(route.key(), step.key())))
                .filter(byStep::containsKey)
                .map(key -> line(procedure, procedure.step(key), byStep.getOrDefault(key, List.of()), days))
                .toList();
    }

    private static VersionEffect line(Procedure procedure, Step step, List<StepRun> runs, WorkingCalendar days) {
        Function<StepRun, Instant> due =
                run -> step.limit().startingAt(run.startedAt(), days).at();
        return new VersionEffect(
                procedure.actor(step.actor()).called() + " " + step.does(),
                step.limit().words(),
                runs.size(),
                runs.stream()
                        .filter(run -> due.apply(run).isBefore(run.dueAt()))
                        .count(),
                runs.stream().filter(run -> due.apply(run).isAfter(run.dueAt())).count(),
                runs.stream()
                        .filter(run -> run.doneAt() != null
                                && !run.doneAt().isAfter(run.dueAt())
                                && run.doneAt().isAfter(due.apply(run)))
                        .count());
    }
}
