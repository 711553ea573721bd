package org.reconvene.escalation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.boundary.Gate;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.child.boundary.ChildRegister;
import org.reconvene.escalation.AdmittedView;
import org.reconvene.escalation.ConsentView;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.EntryView;
import org.reconvene.escalation.LettersView;
import org.reconvene.escalation.TurnView;
import org.reconvene.escalation.model.Admitted;
import org.reconvene.escalation.model.AgreementRules;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.model.ParentalConsent;
import org.reconvene.escalation.model.StepParties;
import org.reconvene.escalation.model.StepRules;
import org.reconvene.escalation.model.Turn;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Actor;
import org.reconvene.procedure.Ending;
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
    MeetingViews meetings;

    @Inject
    Rulebook rules;

    @Inject
    Directory directory;

    @Inject
    ChildRegister children;

    @Inject
    SignedIn signedIn;

    @Inject
    Gate gate;

    @Inject
    Consents consents;

    @Inject
    Withholding withholding;

    public DisagreementView of(Disagreement disagreement) {
        var version = rules.version(disagreement);
        var route = rules.route(disagreement);
        var turns = disagreements.turns(disagreement);
        var entries = disagreements.entries(disagreement);
        var admitted = disagreements.admitted(disagreement);
        var people = people(disagreement, turns, entries, admitted);
        var me = signedIn.person();
        var side = disagreement.sideOf(me);
        var withheld = withholding.from(disagreement, me);
        var calendar = rules.calendar(disagreement);
        return new DisagreementView(
                disagreement.reference(),
                kind(route, disagreement.kind()),
                route,
                version.procedure().safety(),
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
                        .map(turn -> turn(disagreement, version.procedure(), route, turn, turns, people, me))
                        .toList(),
                entries.stream()
                        .map(entry -> entry(entry, people, side, withheld))
                        .toList(),
                admitted.stream()
                        .map(each -> new AdmittedView(
                                Objects.requireNonNull(people.get(each.person())),
                                each.as(),
                                each.reason(),
                                each.lawfulSharing(),
                                each.at()))
                        .toList(),
                meetings.latest(disagreement, me.id()),
                disagreement.isARequest(),
                rules.whole(route, turns, calendar),
                me.agency().equals(disagreement.answeringAgency())
                        ? consents.of(disagreement).stream()
                                .map(each -> consent(each))
                                .toList()
                        : List.of(),
                disagreement.imminentRisk(),
                me.id().equals(disagreement.raiser()),
                gate.may(Act.WRITE_IN_DISAGREEMENT, disagreement.reference()) instanceof Decision.Permitted,
                gate.may(Act.RECORD_LEARNING, disagreement.reference()) instanceof Decision.Permitted);
    }

    private TurnView turn(
            Disagreement disagreement,
            Procedure procedure,
            Route route,
            Turn turn,
            List<Turn> turns,
            Map<PersonId, PersonView> people,
            PersonView me) {
        var step = route.step(turn.step()).orElseThrow();
        var stage = route.stageOf(step);
        var deadline = rules.deadline(route, step, turn.startedAt(), turns, rules.calendar(disagreement));
        return new TurnView(
                step,
                turn.number(),
                stage,
                route.stages().get(stage - 1).name(),
                who(procedure, step, turn, me.id()).called(),
                person(turn.person(), people),
                person(turn.with(), people),
                turn.startedAt(),
                turn.dueAt(),
                deadline.due().equals(turn.dueAt()) ? deadline : null,
                turn.movesWithTheCalendar() ? rules.own(step, turn.startedAt(), rules.calendar(disagreement)) : null,
                turn.endedAt(),
                turn.ending(),
                turn.isOpen() ? null : says(step, turn),
                StepRules.written(step),
                step.outcomes().stream().anyMatch(outcome -> outcome.when() == Ending.AGREED)
                        ? List.copyOf(StepRules.agreement(step).keySet())
                        : List.of(),
                step.outcomes().stream()
                        .map(outcome -> outcome.when())
                        .filter(ending -> StepRules.isConfirmed(step, ending))
                        .toList(),
                person(turn.agreedBy(), people),
                AgreementRules.mayConfirm(turn, me),
                turn.isOpen() && turn.isOf(me.id()),
                turn.isOpen() && StepRules.waits(turn, me.id()),
                turn.isOpen() || disagreement.isARequest() ? null : letters(disagreement, turn, people, me));
    }

    private static LettersView letters(
            Disagreement disagreement, Turn turn, Map<PersonId, PersonView> people, PersonView me) {
        var parties = new StepParties(
                Objects.requireNonNull(people.get(disagreement.raiser())),
                Objects.requireNonNull(people.get(disagreement.counterpart())),
                person(turn.person(), people),
                person(turn.with(), people),
                person(turn.endedBy(), people),
                turn.ending());
        return new LettersView(parties.signer(), parties.addressees(), parties.addresseesFor(me));
    }

    /** The actor whose turn it is; where both act, the reader’s own. */
    private static Actor who(Procedure procedure, Step step, Turn turn, PersonId me) {
        return procedure.actor(turn.bothAct() && me.equals(turn.with()) ? step.answering() : step.actor());
    }

    private static String says(Step step, Turn turn) {
        if (turn.ending() == null) {
            return Objects.requireNonNull(turn.endedWords());
        }
        return step.outcomes().stream()
                .filter(outcome -> outcome.when() == turn.ending())
                .map(outcome -> outcome.says())
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(turn.ending()).words());
    }

    private ConsentView consent(ParentalConsent consent) {
        var recipient = consent.recipient();
        return new ConsentView(
                consent.id(),
                consent.givenBy(),
                recipient == null ? null : directory.person(recipient).orElse(null),
                consent.givenOn(),
                consent.evidence(),
                consent.withdrawnOn(),
                consent.withdrawal());
    }

    private static EntryView entry(
            Entry entry, Map<PersonId, PersonView> people, Side mine, Predicate<Side> withheldFrom) {
        var opposite = mine != Side.DECIDING && entry.side() != mine;
        var sealed = entry.mayHoldReasons() && withheldFrom.test(entry.side());
        return new EntryView(
                entry.id(),
                entry.step(),
                entry.side(),
                entry.item(),
                sealed ? "" : entry.content(),
                sealed,
                Objects.requireNonNull(people.get(entry.author())),
                entry.writtenAt(),
                entry.adviser(),
                entry.proposedDueAt(),
                entry.confirmed(),
                entry.side() == Side.RAISING && withheldFrom.test(Side.ANSWERING) ? null : entry.contestedWords(),
                person(entry.answeredBy(), people),
                entry.answeredAt(),
                opposite && !sealed && entry.item().isOfBothSides() && entry.confirmed() == null);
    }

    private Map<PersonId, PersonView> people(
            Disagreement disagreement, List<Turn> turns, List<Entry> entries, List<Admitted> admitted) {
        var ids = new HashSet<PersonId>();
        Stream.of(
                        Stream.of(disagreement.raiser(), disagreement.counterpart()),
                        Stream.ofNullable(disagreement.supporter()),
                        turns.stream().flatMap(turn -> Stream.ofNullable(turn.person())),
                        turns.stream().flatMap(turn -> Stream.ofNullable(turn.with())),
                        turns.stream().flatMap(turn -> Stream.ofNullable(turn.agreedBy())),
                        turns.stream().flatMap(turn -> Stream.ofNullable(turn.endedBy())),
                        admitted.stream().map(Admitted::person),
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
