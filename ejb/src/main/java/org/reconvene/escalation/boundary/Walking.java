package org.reconvene.escalation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.escalation.DisagreementEnded;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.TurnBegan;
import org.reconvene.escalation.WhyItBegan;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.Turn;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.escalation.store.Sides;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Advance;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Side;
import org.reconvene.procedure.Step;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.DateWords;
import org.reconvene.time.LastOfficeDay;

/** Takes a disagreement from step to step, as its version of the procedure says, in the transaction of the act that ends a step. */
@ApplicationScoped
@Unrecorded("part of the act that ends a step, which is decided and recorded at its desk")
public class Walking {

    @Inject
    Disagreements disagreements;

    @Inject
    Rulebook rules;

    @Inject
    Sides sides;

    @Inject
    Journal journal;

    @Inject
    Event<TurnBegan> began;

    @Inject
    Event<DisagreementEnded> ended;

    /** Begins a step, its limit counted from {@code start}. */
    Turn begin(Disagreement disagreement, Step step, Instant start, Instant at, WhyItBegan why) {
        var next = new ArrayList<String>();
        var turn = begin(disagreement, step, start, at, why, next);
        write(disagreement, next);
        return turn;
    }

    /** The same; whoever calls writes to the record what is next. */
    Turn begin(Disagreement disagreement, Step step, Instant start, Instant at, WhyItBegan why, List<String> next) {
        var procedure = rules.version(disagreement).procedure();
        var turns = disagreements.turns(disagreement);
        var number = (int)
                turns.stream().filter(turn -> turn.step().equals(step.key())).count();
        var deadline = rules.deadline(rules.route(disagreement), step, start, turns, rules.calendar(disagreement));
        var turn = new Turn(disagreement, step, number + 1, start, deadline.due());
        var acting = sides.acting(disagreement, procedure, step);
        turn.isOf(
                acting.map(PersonView::id).orElse(null),
                sides.other(disagreement, procedure, step).map(PersonView::id).orElse(null));
        var whole = rules.whole(rules.route(disagreement), turns, rules.calendar(disagreement));
        turn.isWithin(whole == null ? null : whole.due());
        disagreements.add(turn);
        if (why != WhyItBegan.RAISED || step.acts() != Side.RAISING) {
            next.add("Next: " + acting.map(PersonView::name).orElse("somebody who is still to be named") + " "
                    + step.does() + ", by " + DateWords.dayAndTime(turn.dueAt()));
            began.fire(new TurnBegan(disagreement.reference(), turn.whose(), informed(disagreement), why, at));
        }
        return turn;
    }

    private void write(Disagreement disagreement, List<String> next) {
        next.forEach(words -> journal.followed("TURN_BEGAN", new CaseKey(disagreement.reference()), words));
    }

    /** Ends a step and begins what follows; by nobody where its limit passed in silence. */
    void end(Turn turn, Step step, Ending ending, @Nullable PersonId by, Instant at) {
        var next = new ArrayList<String>();
        end(turn, step, ending, by, at, next);
        write(turn.disagreement(), next);
    }

    /** The same; whoever calls writes to the record what is next. */
    void end(Turn turn, Step step, Ending ending, @Nullable PersonId by, Instant at, List<String> said) {
        var disagreement = turn.disagreement();
        var route = rules.route(disagreement);
        turn.ends(ending, by, at);
        foresee(disagreement, route, step, at);
        switch (route.advance(step, ending)) {
            case Advance.Moved moved ->
                moved.next().stream()
                        .filter(next -> disagreements.turns(disagreement).stream()
                                .noneMatch(
                                        other -> other.isOpen() && other.step().equals(next.key())))
                        .forEach(next -> begin(
                                disagreement,
                                next,
                                from(turn, step, at),
                                at,
                                ending == Ending.NO_ANSWER ? WhyItBegan.SILENCE : WhyItBegan.STEP_TAKEN,
                                said));
            case Advance.Ended over -> {
                if (disagreements.turns(disagreement).stream().noneMatch(Turn::isOpen)) {
                    finish(
                            disagreement,
                            HowItEnded.BY_THE_PROCEDURE,
                            over.outcome().says(),
                            at);
                }
            }
            case Advance.Refused refused -> throw new IllegalStateException(refused.reason());
        }
    }

    /** Where the time for the whole begins with the end of this step, whoever has the last word is told before it ends (HER-14). */
    private void foresee(Disagreement disagreement, Route route, Step step, Instant at) {
        var within = route.within();
        if (within != null && within.fromStep().equals(step.key())) {
            var calendar = rules.calendar(disagreement);
            var whole = Objects.requireNonNull(rules.whole(route, disagreements.turns(disagreement), calendar));
            disagreement.alertsTheLastWordAt(
                    LastOfficeDay.of(whole.due(), calendar).alertAt(at));
        }
    }

    /** From when what follows is counted; calling a meeting takes nothing from the time in which it is to be held (BOR-8). */
    private static Instant from(Turn turn, Step step, Instant at) {
        return step.records().contains(Recorded.URGENCY) ? turn.startedAt() : at;
    }

    /** Ends what is open otherwise than by its outcomes, and answers whether anything was. */
    boolean leave(Disagreement disagreement, String how, PersonId by, Instant at) {
        var open =
                disagreements.turns(disagreement).stream().filter(Turn::isOpen).toList();
        open.forEach(turn -> turn.ends(how, by, at));
        return !open.isEmpty();
    }

    /** The disagreement ends; what is open ends with it. */
    void finish(Disagreement disagreement, HowItEnded how, String words, Instant at) {
        disagreement.ends(how, words, at);
        ended.fire(new DisagreementEnded(disagreement.reference(), informed(disagreement), at));
    }

    /** Who is kept informed at every stage (SUR-3, SUR-4, SUR-8). */
    List<PersonId> informed(Disagreement disagreement) {
        return Stream.of(disagreement.raiser(), disagreement.counterpart(), disagreement.supporter())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
