package org.reconvene.escalation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.child.boundary.ChildRegister;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.EntryView;
import org.reconvene.escalation.TurnView;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.model.StepRules;
import org.reconvene.escalation.model.Turn;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Side;
import org.reconvene.procedure.Step;

/** Puts together what those with a part in a disagreement see of it. */
@ApplicationScoped
public class DisagreementViews {

    @Inject
    Disagreements disagreements;

    @Inject
    Rulebook rules;

    @Inject
    Directory directory;

    @Inject
    ChildRegister children;

    @Inject
    SignedIn signedIn;

    public DisagreementView of(Disagreement disagreement) {
        var version = rules.version(disagreement);
        var route = rules.route(disagreement);
        var turns = disagreements.turns(disagreement);
        var entries = disagreements.entries(disagreement);
        var people = people(disagreement, turns, entries);
        var me = signedIn.person();
        var side = disagreement.sideOf(me);
        return new DisagreementView(
                disagreement.reference(),
                kind(route, disagreement.kind()),
                route,
                version.number(),
                Objects.requireNonNull(children.views(disagreement.partnership(), List.of(disagreement.child()))
                        .get(disagreement.child())),
                disagreement.decision(),
                disagreement.heardAt(),
                Objects.requireNonNull(people.get(disagreement.raiser())),
                Objects.requireNonNull(people.get(disagreement.counterpart())),
                person(disagreement.supporter(), people),
                disagreement.status(),
                disagreement.ending(),
                disagreement.endingWords(),
                disagreement.raisedAt(),
                disagreement.endedAt(),
                turns.stream()
                        .map(turn -> turn(disagreement, version.procedure(), route, turn, turns, people, me.id()))
                        .toList(),
                entries.stream().map(entry -> entry(entry, people, side)).toList(),
                me.id().equals(disagreement.raiser()),
                !me.id().equals(disagreement.supporter()));
    }

    private TurnView turn(
            Disagreement disagreement,
            Procedure procedure,
            Route route,
            Turn turn,
            List<Turn> turns,
            Map<PersonId, PersonView> people,
            PersonId me) {
        var step = route.step(turn.step()).orElseThrow();
        var stage = route.stageOf(step);
        var deadline = rules.deadline(route, step, turn.startedAt(), turns, rules.calendar(disagreement));
        var ending = turn.ending();
        return new TurnView(
                step,
                stage,
                route.stages().get(stage - 1).name(),
                procedure.actor(step.actor()).called(),
                person(turn.person(), people),
                person(turn.with(), people),
                turn.startedAt(),
                turn.dueAt(),
                deadline.due().equals(turn.dueAt()) ? deadline : null,
                turn.endedAt(),
                ending == null ? null : says(step, turn),
                turn.isOpen() && turn.isOf(me),
                turn.isOpen() && StepRules.waits(turn, me));
    }

    private static String says(Step step, Turn turn) {
        return step.outcomes().stream()
                .filter(outcome -> outcome.when() == turn.ending())
                .map(outcome -> outcome.says())
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(turn.ending()).words());
    }

    private static EntryView entry(Entry entry, Map<PersonId, PersonView> people, Side mine) {
        var opposite = mine != Side.DECIDING && entry.side() != mine;
        return new EntryView(
                entry.id(),
                entry.side(),
                entry.item(),
                entry.content(),
                Objects.requireNonNull(people.get(entry.author())),
                entry.writtenAt(),
                entry.confirmed(),
                entry.contestedWords(),
                person(entry.answeredBy(), people),
                entry.answeredAt(),
                opposite && entry.item().isOfBothSides() && entry.confirmed() == null);
    }

    private Map<PersonId, PersonView> people(Disagreement disagreement, List<Turn> turns, List<Entry> entries) {
        var ids = new HashSet<PersonId>();
        Stream.of(
                        Stream.of(disagreement.raiser(), disagreement.counterpart()),
                        Stream.ofNullable(disagreement.supporter()),
                        turns.stream().flatMap(turn -> Stream.ofNullable(turn.person())),
                        turns.stream().flatMap(turn -> Stream.ofNullable(turn.with())),
                        entries.stream().map(Entry::author),
                        entries.stream().flatMap(entry -> Stream.ofNullable(entry.answeredBy())))
                .flatMap(each -> each)
                .forEach(ids::add);
        return directory.persons(ids);
    }

    private static @Nullable PersonView person(@Nullable PersonId id, Map<PersonId, PersonView> people) {
        return id == null ? null : people.get(id);
    }

    private static String kind(Route route, String key) {
        return route.kinds().stream()
                .filter(kind -> kind.key().equals(key))
                .map(Route.Kind::name)
                .findFirst()
                .orElse(key);
    }
}
