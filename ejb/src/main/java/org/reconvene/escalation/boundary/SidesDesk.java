package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.AdmittedAs;
import org.reconvene.escalation.AskFacilitator;
import org.reconvene.escalation.DisagreementNews;
import org.reconvene.escalation.News;
import org.reconvene.escalation.TakeAdvice;
import org.reconvene.escalation.model.Admitted;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.model.SidesRules;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Recorded;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** At which it is said who stands on the sides of a disagreement, and who is let in beside them. */
@Stateless
public class SidesDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Directory directory;

    @Inject
    Disagreements disagreements;

    @Inject
    Event<DisagreementNews> news;

    /** Names who acts in an open step, where the directory found nobody or somebody else does it. */
    public Outcome<String> name(String reference, String step, PersonId person) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.NAME_WHO_ACTS, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var disagreement = disagreements.lock(reference).orElseThrow();
        var turn = disagreements.openTurn(disagreement, step).orElse(null);
        var named = here(disagreement, person);
        var refusals = SidesRules.refuseActing(turn, named);
        if (!refusals.isEmpty() || turn == null || named == null) {
            return Outcome.refused(refusals);
        }
        turn.isOf(person, turn.with());
        journal.done(
                Act.NAME_WHO_ACTS, key, signedIn.person().name() + " named " + named.name() + ", " + named.title());
        tell(reference, News.ANSWERS_FOR_IT, person);
        return Outcome.done(reference);
    }

    /**
     * Somebody else answers for the decision (SUS-3, HER-5): whoever was asked first may say who, and so may the raiser. Whoever
     * was asked first and wrote nothing has no part in it any longer.
     */
    public Outcome<String> changeCounterpart(String reference, @Nullable PersonId person, String why) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.CHANGE_COUNTERPART, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var disagreement = disagreements.lock(reference).orElseThrow();
        var turns = disagreements.turns(disagreement);
        var named = here(disagreement, person);
        var refusals = SidesRules.refuseCounterpart(disagreement, turns, named, why);
        if (!refusals.isEmpty() || named == null) {
            return Outcome.refused(refusals);
        }
        var before = disagreement.counterpart();
        disagreement.isAnsweredBy(named);
        var wrote = disagreements.entries(disagreement).stream()
                .anyMatch(entry -> entry.author().equals(before));
        turns.stream()
                .filter(turn -> turn.isOpen() || !wrote)
                .forEach(turn -> turn.isOf(
                        before.equals(turn.person()) ? named.id() : turn.person(),
                        before.equals(turn.with()) ? named.id() : turn.with()));
        journal.done(
                Act.CHANGE_COUNTERPART,
                key,
                signedIn.person().name() + " said that " + named.name() + ", " + named.agencyName()
                        + ", answers for it",
                why.strip());
        tell(reference, News.ANSWERS_FOR_IT, named.id());
        return Outcome.done(reference);
    }

    /** Records advice and from whom; an adviser of the directory may read the disagreement from then on (SUS-5, HER-6). */
    public Outcome<String> takeAdvice(TakeAdvice command) {
        var key = new CaseKey(command.reference());
        if (journal.admit(Act.WRITE_IN_DISAGREEMENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var disagreement = disagreements.lock(command.reference()).orElseThrow();
        var adviser = here(disagreement, command.adviser());
        var refusals = SidesRules.refuseAdvice(command, adviser);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var name = adviser == null ? command.otherAdviser().strip() : adviser.name();
        disagreements.add(new Entry(
                        disagreement,
                        disagreements.lastStep(disagreement),
                        disagreement.sideOf(me),
                        Recorded.ADVICE,
                        command.advice().strip())
                .writtenBy(me.id(), clock.now())
                .advisedBy(name + ", " + command.office().strip()));
        journal.done(Act.WRITE_IN_DISAGREEMENT, key, me.name() + " recorded advice", "from " + name);
        if (adviser != null) {
            admit(disagreement, adviser.id(), AdmittedAs.ADVISER, "Gave advice", "");
        }
        return Outcome.done(command.reference());
    }

    /** Asks an independent senior person to facilitate; of another agency only once lawful sharing is recorded (NI-15). */
    public Outcome<String> askFacilitator(AskFacilitator command) {
        var key = new CaseKey(command.reference());
        if (journal.admit(Act.ASK_FACILITATOR, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var disagreement = disagreements.lock(command.reference()).orElseThrow();
        var facilitator = here(disagreement, command.person());
        var refusals = SidesRules.refuseFacilitator(
                command, facilitator, me, disagreement, disagreements.stoodOnASide(disagreement));
        if (!refusals.isEmpty() || facilitator == null) {
            return Outcome.refused(refusals);
        }
        admit(
                disagreement,
                facilitator.id(),
                AdmittedAs.FACILITATOR,
                command.reason().strip(),
                command.lawfulSharing().strip());
        journal.done(
                Act.ASK_FACILITATOR,
                key,
                me.name() + " asked " + facilitator.name() + ", " + facilitator.agencyName() + ", to facilitate");
        return Outcome.done(command.reference());
    }

    private void admit(Disagreement disagreement, PersonId person, AdmittedAs as, String reason, String lawfully) {
        var already = disagreements.admitted(disagreement).stream()
                .anyMatch(each -> each.as() == as && each.person().equals(person));
        if (!already) {
            var admitted = new Admitted(
                    disagreement, person, as, reason, signedIn.person().id(), clock.now());
            disagreements.add(lawfully.isEmpty() ? admitted : admitted.sharing(lawfully));
            tell(disagreement.reference(), News.LET_IN, person);
        }
    }

    private @Nullable PersonView here(Disagreement disagreement, @Nullable PersonId person) {
        return person == null
                ? null
                : directory
                        .person(person)
                        .filter(PersonView::active)
                        .filter(each -> each.partnership().equals(disagreement.partnership()))
                        .orElse(null);
    }

    private void tell(String reference, News what, PersonId whom) {
        news.fire(new DisagreementNews(reference, what, List.of(whom), clock.now()));
    }
}
