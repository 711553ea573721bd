package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.DisagreementLine;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.model.StepRules;
import org.reconvene.escalation.model.Turn;
import org.reconvene.escalation.store.DisagreementLines;
import org.reconvene.escalation.store.DisagreementViews;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Recorded;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** At which both sides read a disagreement, write in it and take its steps. */
@Stateless
public class DisagreementDesk {

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
    DisagreementLines lines;

    @Inject
    DisagreementViews views;

    @Inject
    Rulebook rules;

    @Inject
    Walking walking;

    /** Those in which the person has a part: open ones first, what is due first in front. */
    public Outcome<List<DisagreementLine>> mine() {
        if (journal.admit(Act.LIST_DISAGREEMENTS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.LIST_DISAGREEMENTS);
        return Outcome.done(lines.of(signedIn.person().id()));
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

    /** Ends a step, with what is written down; what follows begins at once. */
    public Outcome<String> take(TakeStep command) {
        var key = new CaseKey(command.reference());
        if (journal.admit(Act.TAKE_STEP, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var disagreement = disagreements.lock(command.reference()).orElseThrow();
        var route = rules.route(disagreement);
        var step = route.step(command.step()).orElse(null);
        if (step == null || !disagreement.isOpen()) {
            return Outcome.refused(Refusal.ofAct(
                    "This step was ended in the meantime. What you typed is still here; look at how it stands now"));
        }
        var turn = open(disagreement, command.step());
        var refusals = StepRules.refuse(command, step, turn, me.id());
        if (!refusals.isEmpty() || turn == null || command.ending() == null) {
            return Outcome.refused(refusals);
        }
        var at = clock.now();
        command.texts().forEach((item, text) -> {
            if (!text.isBlank()) {
                write(disagreement, step.key(), item, text, me);
            }
        });
        var next = new ArrayList<String>();
        walking.end(turn, step, command.ending(), me.id(), at, next);
        next.add(
                0,
                me.name() + ": " + route.stages().get(route.stageOf(step) - 1).name() + ", "
                        + step.outcomes().stream()
                                .filter(outcome -> outcome.when() == command.ending())
                                .map(outcome -> outcome.says())
                                .findFirst()
                                .orElse(command.ending().words()));
        journal.done(Act.TAKE_STEP, key, String.join(". ", next));
        return Outcome.done(command.reference());
    }

    /** Adds what one’s own side has to say; nobody can change or delete it. */
    public Outcome<String> write(String reference, Recorded item, String text) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.WRITE_IN_DISAGREEMENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        if (text.isBlank() || text.length() > 20_000) {
            return Outcome.refused(Refusal.of("text", "Write something here, under 20,000 characters"));
        }
        var disagreement = disagreements.lock(reference).orElseThrow();
        var turns = disagreements.turns(disagreement);
        write(disagreement, turns.get(turns.size() - 1).step(), item, text, signedIn.person());
        journal.done(Act.WRITE_IN_DISAGREEMENT, key, signedIn.person().name() + " wrote: " + item.words());
        return Outcome.done(reference);
    }

    /** Confirms what the other side wrote, or puts one’s own wording beside it; both stay (NI-7). */
    public Outcome<String> answer(String reference, long entry, boolean accurate, String words) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.WRITE_IN_DISAGREEMENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var disagreement = disagreements.lock(reference).orElseThrow();
        var found = disagreements.entry(disagreement, entry).orElse(null);
        if (found == null || found.confirmed() != null) {
            return Outcome.refused(Refusal.ofAct("This was answered in the meantime. Look at how it stands now"));
        }
        if (found.side() == disagreement.sideOf(me)) {
            return Outcome.refused(
                    Refusal.ofAct("Your own side wrote this; the other side says whether it is accurate"));
        }
        if (!accurate && (words.isBlank() || words.length() > 4_000)) {
            return Outcome.refused(
                    Refusal.of("words", "Write how it was, under 4,000 characters: both wordings stay on the record"));
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
        return Outcome.done(reference);
    }

    /** Names who acts in an open step, where the directory found nobody or somebody else does it. */
    public Outcome<String> name(String reference, String step, PersonId person) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.NAME_WHO_ACTS, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var disagreement = disagreements.lock(reference).orElseThrow();
        var turn = open(disagreement, step);
        var named = directory.person(person).filter(PersonView::active).orElse(null);
        if (turn == null || named == null || !named.partnership().equals(disagreement.partnership())) {
            return Outcome.refused(Refusal.of("person", "Choose somebody of the partnership who is still there"));
        }
        if (person.equals(turn.with())) {
            return Outcome.refused(
                    Refusal.of("person", "Choose somebody who does not stand on the other side of this step"));
        }
        turn.isOf(person, turn.with());
        journal.done(
                Act.NAME_WHO_ACTS, key, signedIn.person().name() + " named " + named.name() + ", " + named.title());
        return Outcome.done(reference);
    }

    private @Nullable Turn open(Disagreement disagreement, String step) {
        return disagreements.turns(disagreement).stream()
                .filter(turn -> turn.isOpen() && turn.step().equals(step))
                .findFirst()
                .orElse(null);
    }

    private void write(Disagreement disagreement, String step, Recorded item, String text, PersonView me) {
        disagreements.add(new Entry(disagreement, step, disagreement.sideOf(me), item, text.strip())
                .writtenBy(me.id(), clock.now()));
    }
}
