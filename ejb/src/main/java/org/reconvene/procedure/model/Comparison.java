package org.reconvene.procedure.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.reconvene.procedure.Grounds;
import org.reconvene.procedure.Limit;
import org.reconvene.procedure.Outcome;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Step;
import org.reconvene.procedure.VersionChange;
import org.reconvene.time.DateWords;
import org.reconvene.time.Provenance;

/** Holds two versions of a procedure against each other, rule by rule. */
public final class Comparison {

    private final Map<String, String> rules = new LinkedHashMap<>();

    private Comparison(Procedure procedure) {
        rules.put("Title", procedure.title());
        rules.put("Whose it is", procedure.owner());
        rules.put(
                "Source", procedure.source().title() + ", " + procedure.source().published());
        rules.put("In force from", DateWords.day(procedure.inForceFrom()));
        rules.put("To be reviewed by", procedure.reviewBy() == null ? "No date" : DateWords.day(procedure.reviewBy()));
        rules.put("Introduction", procedure.lead());
        rules.put("In danger now", procedure.safety().dangerNow().says());
        rules.put("Significant harm", procedure.safety().significantHarm().says());
        procedure.safety().conduct().forEach(each -> rules.put("Elsewhere: " + each.concern(), each.goTo()));
        procedure.routes().forEach(route -> route(procedure, route));
        procedure.provisions().forEach(each -> rules.put(each.about(), each.says() + from(each.grounds())));
    }

    /** What the latter says otherwise than the former, in the order of the former, then what is new. */
    public static List<VersionChange> of(Procedure before, Procedure after) {
        var former = new Comparison(before).rules;
        var latter = new Comparison(after).rules;
        var all = new LinkedHashSet<>(former.keySet());
        all.addAll(latter.keySet());
        return all.stream()
                .filter(rule -> !Objects.equals(former.get(rule), latter.get(rule)))
                .map(rule -> new VersionChange(rule, former.get(rule), latter.get(rule)))
                .toList();
    }

    private void route(Procedure procedure, Route route) {
        rules.put(
                route.name() + ": what it is for",
                route.kinds().stream().map(Route.Kind::name).collect(Collectors.joining("; ")));
        if (route.within() != null) {
            rules.put(
                    route.name() + ": time for the whole", limit(route.within().limit()));
        }
        route.stages().forEach(stage -> {
            var named = route.name() + ", " + stage.name();
            if (!stage.straightHere().isEmpty()) {
                rules.put(
                        named + ": straight here",
                        stage.straightHere().stream().map(each -> each.reason()).collect(Collectors.joining("; ")));
            }
            stage.steps().forEach(step -> step(procedure, named + ", " + step.key(), step));
        });
    }

    private void step(Procedure procedure, String named, Step step) {
        rules.put(
                named + ": who acts",
                procedure.actor(step.actor()).called() + " (" + step.acts().words() + ")");
        rules.put(named + ": what is done", step.does() + from(step.grounds()));
        rules.put(named + ": limit", limit(step.limit()));
        rules.put(
                named + ": what is recorded",
                step.records().stream().map(Recorded::words).collect(Collectors.joining("; ")));
        rules.put(named + ": copies", String.join("; ", step.copiedTo()));
        rules.put(
                named + ": what follows",
                step.outcomes().stream().map(Comparison::outcome).collect(Collectors.joining("; ")));
    }

    private static String outcome(Outcome outcome) {
        return outcome.says() + (outcome.ends() ? "" : " → " + String.join(" and ", outcome.then()));
    }

    private static String limit(Limit limit) {
        return limit.words() + ", counted from " + limit.countedFrom() + " in "
                + limit.calendar().displayName() + (limit.chosen() == null ? "" : "; " + limit.chosen())
                + from(limit.grounds());
    }

    private static String from(Grounds grounds) {
        return grounds.places().stream().map(Comparison::place).collect(Collectors.joining("; ", " (", ")"));
    }

    private static String place(Provenance place) {
        var label = place.kind().label();
        return (place.requirement() == null ? "" : place.requirement() + " ")
                + (label.isEmpty() ? "" : label + ": ")
                + place.words();
    }
}
