package org.reconvene.learning.boundary;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.boundary.DisagreementRegister;
import org.reconvene.learning.AnswerDebrief;
import org.reconvene.learning.DebriefAnswered;
import org.reconvene.learning.DebriefOffered;
import org.reconvene.learning.DebriefStatus;
import org.reconvene.learning.DebriefToOffer;
import org.reconvene.learning.DebriefsView;
import org.reconvene.learning.OfferDebrief;
import org.reconvene.learning.model.Debrief;
import org.reconvene.learning.model.DebriefRules;
import org.reconvene.learning.store.Debriefs;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.record.boundary.References;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/**
 * At which a debrief is offered to whoever raised a disagreement, and answered (SUR-10). It is between the two: what is done here
 * is written to a record of its own and never to that of the disagreement, which the other side reads.
 */
@Stateless
public class DebriefDesk {

    /** So long after its end a disagreement is offered here; its page can be opened after that too. */
    private static final Period OFFERED_FOR = Period.ofDays(60);

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Directory directory;

    @EJB
    DisagreementRegister disagreements;

    @Inject
    References references;

    @Inject
    Debriefs debriefs;

    @Inject
    Event<DebriefOffered> offered;

    @Inject
    Event<DebriefAnswered> answered;

    /** The disagreements that ended lately, after which the reader can offer a debrief and has not. */
    public List<DebriefToOffer> toOffer() {
        if (journal.admit(Act.READ_OWN_WORK) instanceof Decision.Refused) {
            return List.of();
        }
        journal.read(Act.READ_OWN_WORK);
        var since = London.at(
                clock.today().minus(OFFERED_FOR),
                clock.now().atZone(London.ZONE).toLocalTime());
        return debriefs.toOffer(signedIn.person().id(), since);
    }

    /** The debriefs after the disagreement in which the reader is one of the two. */
    public Outcome<DebriefsView> after(String disagreement) {
        if (journal.admit(Act.READ_DEBRIEF, new CaseKey(disagreement)) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var facts = disagreements.find(disagreement).orElseThrow();
        var found = debriefs.of(disagreement, me.id());
        if (found.isEmpty()) {
            journal.read(Act.READ_DEBRIEF);
        }
        found.forEach(each -> journal.read(Act.READ_DEBRIEF, new CaseKey(each.reference())));
        var people = directory.persons(
                Stream.concat(Stream.of(facts.raiser()), found.stream().map(Debrief::offeredBy))
                        .collect(Collectors.toSet()));
        var raiser = Objects.requireNonNull(people.get(facts.raiser()));
        return Outcome.done(new DebriefsView(
                disagreement,
                raiser,
                found.stream().map(each -> each.view(people, me.id())).toList(),
                DebriefRules.mayOffer(facts, raiser, me.id()) && found.stream().noneMatch(Debrief::isOpen)));
    }

    /** Offers a debrief and answers its reference. */
    public Outcome<String> offer(OfferDebrief command) {
        if (journal.admit(Act.OFFER_DEBRIEF, new CaseKey(command.disagreement())) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var facts = disagreements.find(command.disagreement()).orElseThrow();
        var raiser = directory.person(facts.raiser()).orElseThrow();
        var refusals = DebriefRules.ofOffer(
                command.offer(),
                DebriefRules.mayOffer(facts, raiser, me.id()),
                debriefs.of(command.disagreement(), me.id()).stream().anyMatch(Debrief::isOpen));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var at = clock.now();
        var prefix = directory.partnership(facts.partnership()).prefix();
        var reference = references.next(prefix + "-D", London.dateOf(at).getYear());
        debriefs.add(new Debrief(reference, facts, me.id(), command.offer().strip(), at));
        journal.done(Act.OFFER_DEBRIEF, new CaseKey(reference), me.name() + " offered a debrief to " + raiser.name());
        offered.fire(new DebriefOffered(command.disagreement(), raiser.id(), at));
        return Outcome.done(reference);
    }

    /** Whoever raised the disagreement says that it was held, or declines it, and whether they are satisfied. */
    public Outcome<String> answer(AnswerDebrief command) {
        var key = new CaseKey(command.reference());
        if (journal.admit(Act.ANSWER_DEBRIEF, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var debrief = debriefs.lock(command.reference()).orElseThrow();
        var refusals = DebriefRules.ofAnswer(command, debrief.status(), debrief.offeredOn(), clock.today());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var at = clock.now();
        debrief.answer(command, at);
        journal.done(
                Act.ANSWER_DEBRIEF,
                key,
                signedIn.person().name()
                        + (command.status() == DebriefStatus.HELD
                                ? " said that the debrief was held"
                                : " declined the debrief"));
        answered.fire(new DebriefAnswered(debrief.disagreement(), debrief.offeredBy(), at));
        return Outcome.done(debrief.disagreement());
    }
}
