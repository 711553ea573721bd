package org.reconvene.procedure.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;
import org.reconvene.procedure.Actor;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Provision;
import org.reconvene.procedure.Safety;
import org.reconvene.procedure.Source;
import org.reconvene.time.Nation;

/** Reads a procedure from its file. */
public final class ProcedureReader {

    private final Yaml yaml = new Yaml();
    private final GroundsReader grounds = new GroundsReader(yaml);

    private ProcedureReader() {}

    /** The procedure of that text, or what has to be mended in it first. */
    public static Reading read(String text) {
        return new ProcedureReader().reading(text);
    }

    private Reading reading(String text) {
        var root = yaml.read(text);
        if (root.isEmpty()) {
            return new Reading.Faulty(yaml.mistakes());
        }
        var procedure = procedure(root.get());
        if (yaml.mistakes().isEmpty()) {
            new Soundness(procedure, yaml).check();
        }
        return yaml.mistakes().isEmpty() ? new Reading.Sound(procedure) : new Reading.Faulty(yaml.mistakes());
    }

    private Procedure procedure(Field file) {
        file.hasOnly(
                "procedure",
                "title",
                "owner",
                "calendar",
                "source",
                "in_force_from",
                "review_by",
                "lead",
                "safety",
                "actors",
                "routes",
                "rules");
        var calendar = calendar(file);
        return new Procedure(
                file.text("procedure", "surrey"),
                file.text("title", "How a disagreement is settled in Surrey"),
                file.text("owner", "Surrey Safeguarding Children Board"),
                calendar == null ? Nation.ENGLAND_AND_WALES : calendar,
                source(file.field("source")),
                file.date("in_force_from"),
                "none".equals(file.textOrNull("review_by")) ? null : file.date("review_by"),
                file.text("lead", "Four stages. Most disagreements end at the first."),
                safety(file.field("safety")),
                actors(file.field("actors")),
                file.list("routes", 1).stream()
                        .map(new RouteReader(grounds, calendar)::route)
                        .toList(),
                file.list("rules", 0).stream().map(this::provision).toList());
    }

    /** Null where none is named: every limit without one of its own is then a mistake. */
    private @Nullable Nation calendar(Field file) {
        return file.has("calendar") ? file.choice("calendar", Nation.class).orElse(Nation.ENGLAND_AND_WALES) : null;
    }

    private static Source source(Field source) {
        source.hasOnly("title", "published");
        return new Source(source.text("title", "Inter-agency escalation policy"), source.text("published", "May 2014"));
    }

    private Safety safety(Field safety) {
        safety.hasOnly("danger_now", "significant_harm", "conduct");
        return new Safety(
                notice(safety.field("danger_now")),
                notice(safety.field("significant_harm")),
                safety.list("conduct", 1).stream().map(this::signpost).toList());
    }

    private Safety.Notice notice(Field notice) {
        notice.hasOnly("says", "contact", "form", "grounds");
        return new Safety.Notice(
                notice.text("says", "A child in immediate danger. Call the police on 999."),
                notice.textOrNull("contact"),
                notice.textOrNull("form"),
                grounds.of(notice));
    }

    private Safety.Signpost signpost(Field signpost) {
        signpost.hasOnly("concern", "go_to", "grounds");
        return new Safety.Signpost(
                signpost.text("concern", "The conduct of a professional"),
                signpost.text("go_to", "Your agency’s whistleblowing policy"),
                grounds.of(signpost));
    }

    private Map<String, Actor> actors(Field actors) {
        var named = new LinkedHashMap<String, Actor>();
        actors.names().forEach(name -> named.put(name, actor(name, actors.field(name))));
        return named;
    }

    private Actor actor(String name, Field actor) {
        actor.hasOnly("called", "tier", "office", "titles", "grounds");
        return new Actor(
                name,
                actor.text("called", "The line manager of the raiser"),
                actor.has("tier") ? actor.choice("tier", Tier.class).orElse(null) : null,
                actor.has("office") ? actor.choice("office", Role.class).orElse(null) : null,
                actor.has("titles") ? titles(actor.field("titles")) : Map.of(),
                grounds.of(actor));
    }

    private static Map<AgencyKind, String> titles(Field titles) {
        var byKind = new LinkedHashMap<AgencyKind, String>();
        titles.names()
                .forEach(name -> titles.choice(titles.at(name), name, AgencyKind.class)
                        .ifPresent(kind -> byKind.put(kind, Objects.requireNonNullElse(titles.textOrNull(name), ""))));
        return byKind;
    }

    private Provision provision(Field rule) {
        rule.hasOnly("about", "says", "grounds");
        return new Provision(
                rule.text("about", "Advice"),
                rule.text("says", "At any stage advice can be sought."),
                grounds.of(rule));
    }

    /** The calendars as a file names them. */
    static List<String> calendars() {
        return List.of("england-and-wales", "scotland", "northern-ireland");
    }
}
