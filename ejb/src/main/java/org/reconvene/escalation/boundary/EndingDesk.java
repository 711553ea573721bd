package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.DisagreementReopened;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.WhyItBegan;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** At which the side that raised a disagreement ends it otherwise than by its steps, or takes it up again. */
@Stateless
public class EndingDesk {

    private static final int LONGEST = 4_000;

    @Inject
    Journal journal;

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
    Event<DisagreementReopened> reopened;

    /** Ends it: withdrawn with its reason, or handled under another agreement, which is named (BOR-14). */
    public Outcome<String> end(String reference, HowItEnded how, String words) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.END_DISAGREEMENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        if (how == HowItEnded.BY_THE_PROCEDURE || how == HowItEnded.OVERTAKEN) {
            return Outcome.refused(Refusal.of("how", "Choose how it ends: a step of the procedure ends it by itself"));
        }
        if (words.isBlank() || words.length() > LONGEST) {
            return Outcome.refused(Refusal.of(
                    "words",
                    how == HowItEnded.WITHDRAWN
                            ? "Say why it is withdrawn, under 4,000 characters"
                            : "Name the agreement under which it is handled, under 4,000 characters"));
        }
        var disagreement = disagreements.lock(reference).orElseThrow();
        if (!disagreement.isOpen()) {
            return Outcome.refused(Refusal.ofAct("It has ended already. Look at how it stands now"));
        }
        var at = clock.now();
        walking.leave(disagreement, how.words(), signedIn.person().id(), at);
        walking.finish(disagreement, how, words.strip(), at);
        journal.done(Act.END_DISAGREEMENT, key, signedIn.person().name() + " ended it: " + how.words());
        return Outcome.done(reference);
    }

    /** Takes it up again at the step that was reached, with a reason. */
    public Outcome<String> reopen(String reference, String why) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.END_DISAGREEMENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        if (why.isBlank() || why.length() > LONGEST) {
            return Outcome.refused(Refusal.of("why", "Say why you take it up again, under 4,000 characters"));
        }
        var disagreement = disagreements.lock(reference).orElseThrow();
        if (disagreement.isOpen()) {
            return Outcome.refused(Refusal.ofAct("It is open. Look at how it stands now"));
        }
        var at = clock.now();
        var turns = disagreements.turns(disagreement);
        var step = rules.route(disagreement)
                .step(turns.get(turns.size() - 1).step())
                .orElseThrow();
        disagreement.opensAgain();
        journal.done(Act.END_DISAGREEMENT, key, signedIn.person().name() + " took it up again", why.strip());
        walking.begin(disagreement, step, at, at, WhyItBegan.STEP_TAKEN);
        reopened.fire(new DisagreementReopened(reference));
        return Outcome.done(reference);
    }
}
