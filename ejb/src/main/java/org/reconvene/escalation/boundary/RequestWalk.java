package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.escalation.AdmittedAs;
import org.reconvene.escalation.BeginRequest;
import org.reconvene.escalation.DisagreementNews;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.News;
import org.reconvene.escalation.WhyItBegan;
import org.reconvene.escalation.model.Admitted;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.model.SidesRules;
import org.reconvene.escalation.model.Turn;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Side;
import org.reconvene.procedure.Step;
import org.reconvene.time.boundary.BusinessClock;

/** The walk of a request for a conference along its procedure, inside the transaction of the desks that keep requests. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("part of another desk’s act, which is decided and recorded there")
public class RequestWalk {

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Disagreements disagreements;

    @Inject
    Rulebook rules;

    @Inject
    Walking walking;

    @Inject
    Event<DisagreementNews> news;

    /** Begins it; making the request is its first step. Answers what followed, for the record. */
    public List<String> begin(BeginRequest command) {
        var me = signedIn.person();
        var at = clock.now();
        var disagreement = new Disagreement(command.reference(), me, command.addressed(), null, at);
        disagreement.isAbout(
                command.children().getFirst(),
                command.route().key(),
                command.route().kinds().getFirst().key(),
                command.words(),
                at);
        disagreement.isOfARequest();
        disagreements.add(disagreement);
        var said = new ArrayList<String>();
        var first = command.route().steps().findFirst().orElseThrow();
        var turn = walking.begin(disagreement, first, at, at, WhyItBegan.RAISED, said);
        command.texts().forEach((item, text) -> write(disagreement, first.key(), item, text, me, at));
        walking.end(turn, first, Ending.DONE, me.id(), at, said);
        return said;
    }

    /** Another agency joins it, with what it says; it is told of everything from now on. */
    public void join(String reference, Recorded item, String text) {
        var me = signedIn.person();
        var disagreement = disagreements.lock(reference).orElseThrow();
        disagreements.add(new Admitted(
                disagreement, me.id(), AdmittedAs.JOINED, "Joined for " + me.agencyName(), me.id(), clock.now()));
        write(disagreement, disagreements.lastStep(disagreement), item, text, me, clock.now());
        news.fire(new DisagreementNews(reference, News.JOINED, walking.informed(disagreement), clock.now()));
    }

    private void write(Disagreement disagreement, String step, Recorded item, String text, PersonView me, Instant at) {
        if (!text.isBlank()) {
            disagreements.add(new Entry(disagreement, step, Side.RAISING, item, text.strip()).writtenBy(me.id(), at));
        }
    }

    /** The step of that key where it is open, it is the person’s, and they answer or decide in it. */
    public Optional<Step> toDecide(String reference, String step) {
        var disagreement = disagreements.find(reference).orElseThrow();
        var me = signedIn.person();
        return disagreements
                .openTurn(disagreement, step)
                .filter(turn -> turn.isOf(me.id()) && disagreement.sideOf(me) != Side.RAISING)
                .flatMap(turn -> rules.route(disagreement).step(step));
    }

    /**
     * It ends by events; what is open ends with it. Whether it was open.
     *
     * @param event in a word, for all to read
     * @param text what the person who is signed in says of it
     */
    public boolean isOvertaken(String reference, String event, String text) {
        var disagreement = disagreements.lock(reference).orElseThrow();
        if (!disagreement.isOpen()) {
            return false;
        }
        var me = signedIn.person();
        var at = clock.now();
        disagreements.add(new Entry(
                        disagreement,
                        disagreements.lastStep(disagreement),
                        disagreement.sideOf(me),
                        Recorded.RESPONSE,
                        text.strip())
                .writtenBy(me.id(), at));
        walking.leave(disagreement, HowItEnded.OVERTAKEN.words(), me.id(), at);
        walking.finish(disagreement, HowItEnded.OVERTAKEN, event, at);
        return true;
    }

    /** What stands against a deputy doing what waits for the person who is signed in; none where nothing does. */
    public List<Refusal> refuseHandOver(String reference, PersonView deputy) {
        var mine = mine(reference);
        return mine.isEmpty()
                ? List.of(Refusal.ofAct("nothing waits for you in it any more"))
                : mine.stream()
                        .flatMap(turn -> SidesRules.refuseActing(turn, deputy).stream())
                        .toList();
    }

    /** A deputy does from now on what waits for the person who is signed in; all that was written stays. */
    public void handOver(String reference, PersonView deputy) {
        var me = signedIn.person().id();
        mine(reference)
                .forEach(turn -> turn.isOf(
                        me.equals(turn.person()) ? deputy.id() : turn.person(),
                        me.equals(turn.with()) ? deputy.id() : turn.with()));
        news.fire(new DisagreementNews(reference, News.ANSWERS_FOR_IT, List.of(deputy.id()), clock.now()));
    }

    private List<Turn> mine(String reference) {
        var me = signedIn.person().id();
        return disagreements.turns(disagreements.lock(reference).orElseThrow()).stream()
                .filter(turn -> turn.isOpen() && turn.isOf(me))
                .toList();
    }
}
