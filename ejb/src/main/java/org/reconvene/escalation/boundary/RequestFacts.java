package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.escalation.RequestWalked;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.model.Turn;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.escalation.store.Withholding;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Side;
import org.reconvene.procedure.Step;

/** Tells the desks of requests how far a request has come, and to whom its reasons may be told, inside their transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("part of another desk’s act or read, which is decided and recorded there")
public class RequestFacts {

    @Inject
    Directory directory;

    @Inject
    Disagreements disagreements;

    @Inject
    Rulebook rules;

    @Inject
    Withholding withholding;

    /** How far it has come; it exists. */
    public RequestWalked walked(String reference) {
        var disagreement = disagreements.find(reference).orElseThrow();
        var route = rules.route(disagreement);
        return new RequestWalked(
                rules.version(disagreement),
                route,
                disagreement.ending(),
                disagreement.endedAt(),
                disagreements.turns(disagreement).stream()
                        .filter(turn -> turn.ending() != null && turn.endedAt() != null)
                        .sorted(Comparator.comparing(Turn::endedAt))
                        .map(turn -> new RequestWalked.EndedStep(
                                turn.step(),
                                turn.ending(),
                                route.step(turn.step()).map(Step::lastWord).orElse(false),
                                turn.endedAt(),
                                turn.endedBy()))
                        .toList(),
                disagreements.turns(disagreement).stream()
                        .map(turn -> new RequestWalked.BegunStep(turn.step(), turn.startedAt(), turn.dueAt()))
                        .toList(),
                directory.person(disagreement.counterpart()).orElseThrow());
    }

    /** What the answering and the deciding side wrote in that step under that item last; empty where nothing is, or the person may not be told. */
    public Optional<String> told(String reference, String step, Recorded item, PersonView person) {
        var disagreement = disagreements.find(reference).orElseThrow();
        var withheld = withholding.from(disagreement, person);
        return disagreements.entries(disagreement).stream()
                .filter(entry -> entry.item() == item
                        && entry.side() != Side.RAISING
                        && entry.step().equals(step))
                .filter(entry -> !entry.mayHoldReasons() || !withheld.test(entry.side()))
                .map(Entry::content)
                .reduce((earlier, later) -> later);
    }

    /** Whether reasons are withheld from the person. */
    public boolean isWithheldFrom(String reference, PersonView person) {
        return withholding
                .from(disagreements.find(reference).orElseThrow(), person)
                .test(Side.ANSWERING);
    }
}
