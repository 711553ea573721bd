package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.Standing;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.DisagreementLine;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.model.AgreementRules;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.model.Turn;
import org.reconvene.escalation.store.DisagreementLines;
import org.reconvene.escalation.store.DisagreementViews;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** At which both sides read a disagreement, write in it and take its steps. */
@Stateless
public class DisagreementDesk {

    private static final int LONGEST = 20_000;

    private static final Refusal ANSWERED =
            Refusal.ofAct("This was answered in the meantime. Look at how it stands now");

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Disagreements disagreements;

    @Inject
    DisagreementLines lines;

    @Inject
    DisagreementViews views;

    @Inject
    Taking taking;

    @Inject
    Walking walking;

    @Inject
    Agreeing agreeing;

    /** Those in which the person has a part, as long as it lasts: open ones first, what is due first in front. */
    public Outcome<List<DisagreementLine>> mine() {
        if (journal.admit(Act.LIST_DISAGREEMENTS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.LIST_DISAGREEMENTS);
        return Outcome.done(lines.of(signedIn.person().id(), clock.now().minus(Standing.READABLE_FOR)));
    }

    /** One disagreement: both sides, its steps, and whose turn it is. */
    public Outcome<DisagreementView> open(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.READ_DISAGREEMENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_DISAGREEMENT, key);
        return Outcome.done(views.of(disagreements.find(reference).orElseThrow()));
    }

    /** Ends a step, with what is written down; what follows begins at once. An agreement waits until the other side confirms it. */
    public Outcome<String> take(TakeStep command) {
        var key = new CaseKey(command.reference());
        if (journal.admit(Act.TAKE_STEP, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        if (command.ending() == Ending.CONVENED || command.ending() == Ending.NOT_CONVENED) {
            return Outcome.refused(
                    Refusal.of("ending", "Answer the request on its own page: it asks for what goes with it"));
        }
        return taking.take(command, Act.TAKE_STEP);
    }

    /** Adds what one’s own side has to say; nobody can change or delete it. */
    public Outcome<String> write(String reference, Recorded item, String text) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.WRITE_IN_DISAGREEMENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        if (text.isBlank() || text.length() > LONGEST) {
            return Outcome.refused(Refusal.of("text", "Write something here, under 20,000 characters"));
        }
        var disagreement = disagreements.lock(reference).orElseThrow();
        write(disagreement, disagreements.lastStep(disagreement), item, text, signedIn.person());
        journal.done(Act.WRITE_IN_DISAGREEMENT, key, signedIn.person().name() + " wrote: " + item.words());
        return Outcome.done(reference);
    }

    /**
     * Confirms what the other side wrote, or puts one’s own wording beside it; both stay (NI-7). An agreement ends its step when it
     * is confirmed, and a proposed time becomes the limit.
     */
    public Outcome<String> answer(String reference, long entry, boolean accurate, String words) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.WRITE_IN_DISAGREEMENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var disagreement = disagreements.lock(reference).orElseThrow();
        var found = disagreements.entry(disagreement, entry).orElse(null);
        var refusal = refuse(found, disagreement, me, accurate, words);
        if (refusal != null || found == null) {
            return Outcome.refused(refusal == null ? ANSWERED : refusal);
        }
        var waiting = agreeing.waitingFor(found).orElse(null);
        if (waiting != null && !AgreementRules.mayConfirm(waiting, me)) {
            return Outcome.refused(Refusal.ofAct(
                    "Whoever stands opposite in this step confirms the agreement. You can write beside it"));
        }
        if (accurate) {
            found.isConfirmed(me.id(), clock.now());
        } else {
            found.isContested(words.strip(), me.id(), clock.now());
        }
        journal.done(
                Act.WRITE_IN_DISAGREEMENT,
                key,
                me.name()
                        + (accurate ? " confirmed: " : " contested: ")
                        + found.item().words());
        follow(found, waiting, accurate, me);
        return Outcome.done(reference);
    }

    private static @Nullable Refusal refuse(
            @Nullable Entry found, Disagreement disagreement, PersonView me, boolean accurate, String words) {
        if (found == null || found.confirmed() != null) {
            return ANSWERED;
        }
        if (found.side() == disagreement.sideOf(me)) {
            return Refusal.ofAct("Your own side wrote this; the other side says whether it is accurate");
        }
        return accurate || (!words.isBlank() && words.length() <= 4_000)
                ? null
                : Refusal.of("words", "Write how it was, under 4,000 characters: both wordings stay on the record");
    }

    private void follow(Entry entry, @Nullable Turn waiting, boolean accurate, PersonView me) {
        if (waiting != null) {
            agreeing.answered(waiting, accurate, me, clock.now());
        }
        var due = entry.proposedDueAt();
        if (due != null && accurate) {
            disagreements.openTurn(entry.disagreement(), entry.step()).ifPresent(turn -> walking.choose(turn, due));
        }
    }

    private void write(Disagreement disagreement, String step, Recorded item, String text, PersonView me) {
        disagreements.add(new Entry(disagreement, step, disagreement.sideOf(me), item, text.strip())
                .writtenBy(me.id(), clock.now()));
    }
}
