package org.reconvene.escalation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.escalation.DisagreementNews;
import org.reconvene.escalation.News;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.model.Turn;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.time.DeadlineRule;
import org.reconvene.time.Provenance;

/**
 * An agreement is two-sided: one side puts it in writing, and only when the other confirms it does the step end (NI-7, SUR-4). The
 * limit goes on running meanwhile, so that an agreement that nobody confirms loses nothing.
 */
@ApplicationScoped
@Unrecorded("part of the act of a desk, which is decided and recorded there")
public class Agreeing {

    private static final DeadlineRule TIME_TO_CONFIRM = DeadlineRule.workingDays(
            1, Provenance.localDefault("NI-7", "No source says by when an agreement is confirmed."));

    @Inject
    Disagreements disagreements;

    @Inject
    Rulebook rules;

    @Inject
    Walking walking;

    @Inject
    Event<DisagreementNews> news;

    /** One side wrote down what was agreed; the other has at least a working day to confirm it. */
    void propose(Turn turn, Ending ending, PersonView me, Instant at) {
        var disagreement = turn.disagreement();
        turn.isAgreed(
                ending,
                me.id(),
                TIME_TO_CONFIRM.startingAt(at, rules.calendar(disagreement)).due());
        news.fire(new DisagreementNews(
                disagreement.reference(),
                News.AGREEMENT_TO_CONFIRM,
                opposite(turn, me.id()).toList(),
                at));
    }

    /** The open step whose agreement the entry is, if it is the one that waits to be confirmed. */
    Optional<Turn> waitingFor(Entry entry) {
        if (entry.item() != Recorded.AGREEMENT) {
            return Optional.empty();
        }
        return disagreements.turns(entry.disagreement()).stream()
                .filter(turn -> turn.isOpen() && turn.step().equals(entry.step()))
                .filter(turn -> entry.author().equals(turn.agreedBy()))
                .findFirst();
    }

    /** The other side answered: confirmed, the step ends with it; contested, it stays open and both wordings stay. */
    void answered(Turn turn, boolean accurate, PersonView me, Instant at) {
        var disagreement = turn.disagreement();
        if (accurate) {
            var step = rules.route(disagreement).step(turn.step()).orElseThrow();
            if (step.records().contains(Recorded.NO_COMPROMISE)) {
                disagreements.add(new Entry(
                                disagreement,
                                turn.step(),
                                disagreement.sideOf(me),
                                Recorded.NO_COMPROMISE,
                                "Stated with the confirmation: the agreement leaves none of the child’s needs unmet.")
                        .writtenBy(me.id(), at));
            }
            walking.end(turn, step, Objects.requireNonNull(turn.agreedEnding()), me.id(), at);
        } else {
            var proposer = turn.agreedBy();
            turn.isNotAgreedAfterAll();
            news.fire(new DisagreementNews(
                    disagreement.reference(),
                    News.AGREEMENT_CONTESTED,
                    proposer == null ? List.of() : List.of(proposer),
                    at));
        }
    }

    private static Stream<PersonId> opposite(Turn turn, PersonId me) {
        return Stream.of(turn.person(), turn.with())
                .filter(person -> person != null && !person.equals(me))
                .distinct();
    }
}
