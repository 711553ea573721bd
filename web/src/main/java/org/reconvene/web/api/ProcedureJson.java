package org.reconvene.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reconvene.procedure.Grounds;
import org.reconvene.procedure.Limit;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.ProcedureVersion;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Stage;
import org.reconvene.procedure.Step;
import org.reconvene.procedure.StepDate;

/** Says procedures and their dates in JSON. */
final class ProcedureJson {

    private ProcedureJson() {}

    /** One line of the list: what it is, without its steps. */
    static JsonObject line(ProcedureVersion version) {
        return head(version)
                .add(
                        "routes",
                        list(
                                version.procedure().routes(),
                                route -> Json.createObjectBuilder()
                                        .add("key", route.key())
                                        .add("name", route.name())))
                .build();
    }

    /** The whole procedure. */
    static JsonObject whole(ProcedureVersion version) {
        var procedure = version.procedure();
        return head(version)
                .add("lead", procedure.lead())
                .add(
                        "source",
                        Json.createObjectBuilder()
                                .add("title", procedure.source().title())
                                .add("published", procedure.source().published()))
                .add("routes", list(procedure.routes(), route -> route(procedure, route)))
                .add(
                        "rules",
                        list(
                                procedure.provisions(),
                                rule -> Json.createObjectBuilder()
                                        .add("about", rule.about())
                                        .add("says", rule.says())
                                        .add("grounds", grounds(rule.grounds()))))
                .build();
    }

    /** The dates of a route, every step in order. */
    static JsonArray dates(Procedure procedure, Route route, List<StepDate> dates) {
        return list(dates, date -> {
                    var limit = date.step().limit();
                    return Json.createObjectBuilder()
                            .add("route", route.key())
                            .add("stage", date.stage())
                            .add("stageName", date.stageName())
                            .add("step", date.step().key())
                            .add("who", procedure.actor(date.step().actor()).called())
                            .add("does", date.step().does())
                            .add("from", CalendarJson.instant(date.start()))
                            .add("due", CalendarJson.instant(date.sooner().at()))
                            .add("rule", limit.words())
                            .add("requirement", date.step().allGrounds().requirements())
                            .add("local", limit.grounds().isLocal())
                            .add("explanation", date.sooner().explanation());
                })
                .build();
    }

    private static JsonObjectBuilder head(ProcedureVersion version) {
        var procedure = version.procedure();
        var json = Json.createObjectBuilder()
                .add("key", procedure.key())
                .add("title", procedure.title())
                .add("owner", procedure.owner())
                .add("nation", procedure.calendar().key())
                .add("version", version.number())
                .add("inForceFrom", procedure.inForceFrom().toString());
        return procedure.reviewBy() == null
                ? json.addNull("reviewBy")
                : json.add("reviewBy", procedure.reviewBy().toString());
    }

    private static JsonObjectBuilder route(Procedure procedure, Route route) {
        var json = Json.createObjectBuilder()
                .add("key", route.key())
                .add("name", route.name())
                .add(
                        "kinds",
                        list(
                                route.kinds(),
                                kind -> Json.createObjectBuilder()
                                        .add("key", kind.key())
                                        .add("name", kind.name())
                                        .add("grounds", grounds(kind.grounds()))));
        if (route.within() != null) {
            json.add(
                    "within",
                    limit(route.within().limit()).add("fromStep", route.within().fromStep()));
        }
        return json.add("stages", list(route.stages(), stage -> stage(procedure, stage)));
    }

    private static JsonObjectBuilder stage(Procedure procedure, Stage stage) {
        return Json.createObjectBuilder()
                .add("key", stage.key())
                .add("name", stage.name())
                .add(
                        "straightHere",
                        list(
                                stage.straightHere(),
                                each -> Json.createObjectBuilder()
                                        .add("reason", each.reason())
                                        .add("grounds", grounds(each.grounds()))))
                .add("steps", list(stage.steps(), step -> step(procedure, step)));
    }

    private static JsonObjectBuilder step(Procedure procedure, Step step) {
        return Json.createObjectBuilder()
                .add("key", step.key())
                .add("acts", step.acts().name().toLowerCase(Locale.ROOT))
                .add("who", procedure.actor(step.actor()).called())
                .add("raising", procedure.actor(step.raising()).called())
                .add("answering", procedure.actor(step.answering()).called())
                .add("does", step.does())
                .add("lastWord", step.lastWord())
                .add(
                        "records",
                        texts(step.records().stream().map(item -> item.words()).toList()))
                .add("copiedTo", texts(step.copiedTo()))
                .add("limit", limit(step.limit()))
                .add(
                        "outcomes",
                        list(
                                step.outcomes(),
                                outcome -> Json.createObjectBuilder()
                                        .add(
                                                "when",
                                                outcome.when()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'))
                                        .add("says", outcome.says())
                                        .add("then", texts(outcome.then()))))
                .add("grounds", grounds(step.grounds()));
    }

    private static JsonObjectBuilder limit(Limit limit) {
        return Json.createObjectBuilder()
                .add("rule", limit.words())
                .add("countedFrom", limit.countedFrom())
                .add("calendar", limit.calendar().key())
                .add("grounds", grounds(limit.grounds()));
    }

    private static JsonArrayBuilder grounds(Grounds grounds) {
        return list(grounds.places(), place -> {
            var json = Json.createObjectBuilder();
            orNull(json, "requirement", place.requirement());
            return json.add("kind", place.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .add("words", place.words());
        });
    }

    private static void orNull(JsonObjectBuilder json, String name, @Nullable String value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }

    private static JsonArrayBuilder texts(Collection<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    private static <T> JsonArrayBuilder list(Collection<T> all, Function<T, JsonObjectBuilder> one) {
        var array = Json.createArrayBuilder();
        all.forEach(each -> array.add(one.apply(each)));
        return array;
    }
}
