package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.RecordConsent;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.ParentalConsent;
import org.reconvene.escalation.model.ReasonsRules;
import org.reconvene.escalation.store.Consents;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** At which the side that answers a request records the parents' consent to its reasons being given, and its withdrawal (HER-13). */
@Stateless
public class ConsentDesk {

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
    Consents consents;

    /** Records the consent: from now on the recipient reads the reasons. */
    public Outcome<String> give(RecordConsent command) {
        var key = new CaseKey(command.reference());
        if (journal.admit(Act.KEEP_CONSENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var disagreement = disagreements.lock(command.reference()).orElseThrow();
        var notHere = refuseHere(disagreement);
        if (notHere != null) {
            return Outcome.refused(notHere);
        }
        var recipient = recipient(disagreement, command);
        var refusals = ReasonsRules.refuse(command, recipient, London.dateOf(clock.now()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var me = signedIn.person();
        consents.add(new ParentalConsent(
                disagreement,
                command.givenBy().strip(),
                command.recipient(),
                Objects.requireNonNull(command.givenOn()),
                command.evidence().strip(),
                me.id(),
                clock.now()));
        journal.done(
                Act.KEEP_CONSENT,
                key,
                me.name() + " recorded the parents’ consent: the reasons may be given to "
                        + (recipient == null ? "all who have a part" : recipient.name()));
        return Outcome.done(command.reference());
    }

    /** Records that a consent was withdrawn: from now on the reasons are withheld again. */
    public Outcome<String> withdraw(String reference, long consent, @Nullable LocalDate on, String words) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.KEEP_CONSENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var disagreement = disagreements.lock(reference).orElseThrow();
        var notHere = refuseHere(disagreement);
        if (notHere != null) {
            return Outcome.refused(notHere);
        }
        var found = consents.find(disagreement, consent).orElse(null);
        var refusals = ReasonsRules.refuseWithdrawal(found, on, words, London.dateOf(clock.now()));
        if (!refusals.isEmpty() || found == null || on == null) {
            return Outcome.refused(refusals);
        }
        var me = signedIn.person();
        found.isWithdrawn(on, words.strip(), me.id(), clock.now());
        journal.done(Act.KEEP_CONSENT, key, me.name() + " recorded that the parents withdrew a consent");
        return Outcome.done(reference);
    }

    /** Whoever gives the reasons keeps the consents; the side that asks for them never does. */
    private @Nullable Refusal refuseHere(Disagreement disagreement) {
        if (!disagreement.isARequest()) {
            return Refusal.ofAct(
                    "Only the reasons for refusing a conference are withheld without the parents’ consent");
        }
        return signedIn.person().agency().equals(disagreement.answeringAgency())
                ? null
                : Refusal.ofAct("The agency that gives the reasons records the parents’ consent");
    }

    private @Nullable PersonView recipient(Disagreement disagreement, RecordConsent command) {
        return command.recipient() == null
                ? null
                : directory
                        .person(command.recipient())
                        .filter(person -> person.partnership().equals(disagreement.partnership()))
                        .orElse(null);
    }
}
