package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.TurnView;
import org.reconvene.escalation.store.DisagreementViews;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.people.PersonId;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reports.LetterFile;
import org.reconvene.reports.LetterRenderer;

/**
 * At which the letters about the steps of a disagreement are printed: how a step ended and what was decided in it, or what both sides
 * agreed and how what is still open is pursued (SUR-3, SUR-4, NI-6, NI-11).
 */
@Stateless
public class StepLetters {

    private static final LetterRenderer RENDERER = new LetterRenderer();

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Disagreements disagreements;

    @Inject
    DisagreementViews views;

    @Inject
    StepLetterAuthor author;

    /**
     * The letter about that step.
     *
     * @param step its key in the procedure
     * @param number which beginning of it, from 1
     * @param to to whom; null for the reader, or for the first of those to whom the reader can print it
     */
    public Outcome<LetterFile> print(String reference, String step, int number, @Nullable PersonId to) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.PRINT_LETTER, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var view = disagreements.find(reference).map(views::of).orElse(null);
        var turn = view == null || view.ofRequest() ? null : ended(view, step, number);
        if (view == null || turn == null) {
            return Outcome.refused(
                    Refusal.ofAct("There is no such letter. The page of the disagreement shows which there are"));
        }
        var addressee = Objects.requireNonNull(turn.letters()).printable().stream()
                .filter(person -> to == null || person.id().equals(to))
                .findFirst()
                .orElse(null);
        if (addressee == null) {
            return Outcome.refused(Refusal.ofAct(
                    "The letters are written by the side that ended the step. You can print those to you"));
        }
        journal.done(
                Act.PRINT_LETTER,
                key,
                signedIn.person().name() + " printed a letter to " + addressee.name() + ": stage " + turn.stage() + ", "
                        + turn.stageName() + ", " + turn.ended());
        return Outcome.done(RENDERER.file(reference + "-" + step + "-" + number, author.letter(view, turn, addressee)));
    }

    private static @Nullable TurnView ended(DisagreementView view, String step, int number) {
        return view.turns().stream()
                .filter(turn -> !turn.open()
                        && turn.number() == number
                        && turn.step().key().equals(step))
                .findFirst()
                .orElse(null);
    }
}
