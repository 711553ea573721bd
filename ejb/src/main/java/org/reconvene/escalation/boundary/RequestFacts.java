package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.escalation.RequestWalked;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.model.Turn;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.escalation.store.Withholding;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Side;
import org.reconvene.procedure.Step;

/** Tells the desks of requests how far a request has come, and to whom its reasons may be told, inside their transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("part of another desk’s act or read, which is decided and recorded there")
public class RequestFacts {

    @Inject
    SignedIn signedIn;

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
                toDecide(disagreement, route).map(Step::key).findFirst().orElse(null),
                directory.person(disagreement.counterpart()).orElseThrow());
    }

    /**
     * The step of that key where it can convene a conference, is open, and waits for the answer or decision of the person who is signed
     * in. Whoever else decides it waits until this transaction ends: nothing is read of it before that would be old by then.
     */
    public Optional<Step> toDecide(String reference, String step) {
        var disagreement = disagreements.lock(reference).orElseThrow();
        return toDecide(disagreement, rules.route(disagreement))
                .filter(each -> each.key().equals(step))
                .findFirst();
    }

    private Stream<Step> toDecide(Disagreement disagreement, Route route) {
        var me = signedIn.person();
        return disagreement.sideOf(me) == Side.RAISING
                ? Stream.empty()
                : disagreements.turns(disagreement).stream()
                        .filter(turn -> turn.isOpen() && turn.isOf(me.id()))
                        .flatMap(turn -> route.step(turn.step()).stream())
                        .filter(step -> step.canEnd(Ending.CONVENED));
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
