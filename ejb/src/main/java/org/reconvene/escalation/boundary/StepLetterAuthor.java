package org.reconvene.escalation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.EntryView;
import org.reconvene.escalation.TurnView;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.reports.Letter;
import org.reconvene.reports.letters.AfterTheStep;
import org.reconvene.reports.letters.DisputedDecision;
import org.reconvene.reports.letters.Envelope;
import org.reconvene.reports.letters.OutcomeAgreedLetter;
import org.reconvene.reports.letters.StepEndedLetter;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** Writes the letter about a step of a disagreement from what is on the record of it. */
@ApplicationScoped
public class StepLetterAuthor {

    @Inject
    Stationery stationery;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    Letter letter(DisagreementView view, TurnView turn, PersonView to) {
        var written = writtenIn(view, turn);
        var agreed = (turn.how() == Ending.AGREED || turn.how() == Ending.NOTED)
                && written.stream().anyMatch(entry -> entry.item() == Recorded.AGREEMENT);
        return agreed ? agreed(view, turn, written, to) : ended(view, turn, written, to);
    }

    private Letter agreed(DisagreementView view, TurnView turn, List<EntryView> written, PersonView to) {
        return new OutcomeAgreedLetter(
                        envelope(view, turn, to),
                        disputed(view),
                        stage(view, turn),
                        written.stream()
                                .filter(entry -> entry.item() == Recorded.AGREEMENT)
                                .map(EntryWords::written)
                                .toList(),
                        written.stream()
                                .filter(entry -> entry.item() == Recorded.OUTSTANDING)
                                .map(EntryWords::written)
                                .toList(),
                        written.stream()
                                .filter(entry ->
                                        entry.item() != Recorded.AGREEMENT && entry.item() != Recorded.OUTSTANDING)
                                .map(EntryWords::written)
                                .toList(),
                        after(view, turn))
                .letter();
    }

    private Letter ended(DisagreementView view, TurnView turn, List<EntryView> written, PersonView to) {
        return new StepEndedLetter(
                        envelope(view, turn, to),
                        disputed(view),
                        stage(view, turn),
                        who(turn),
                        turn.step().does(),
                        London.wallClock(Objects.requireNonNull(turn.endedAt())),
                        Objects.requireNonNull(turn.ended()),
                        written.stream().map(EntryWords::written).toList(),
                        after(view, turn))
                .letter();
    }

    private Envelope envelope(DisagreementView view, TurnView turn, PersonView to) {
        var letters = Objects.requireNonNull(turn.letters());
        return stationery.envelope(
                directory.partnership(view.raiser().partnership()),
                to,
                view.reference(),
                clock.today(),
                letters.signer(),
                letters.to());
    }

    private static DisputedDecision disputed(DisagreementView view) {
        return new DisputedDecision(view.child().name(), view.kind(), view.decision());
    }

    private static AfterTheStep after(DisagreementView view, TurnView turn) {
        var ended = view.endedAt();
        var next = next(view, turn);
        if (next.isPresent()) {
            return new AfterTheStep.Next(
                    stage(view, next.get()),
                    who(next.get()),
                    next.get().step().does(),
                    London.wallClock(next.get().dueAt()));
        }
        return ended == null
                ? new AfterTheStep.GoesOn()
                : new AfterTheStep.Ended(
                        London.wallClock(ended),
                        Objects.requireNonNull(view.ending()).words() + ": " + view.endingWords());
    }

    /** The first step that began with the end of that one. */
    private static Optional<TurnView> next(DisagreementView view, TurnView turn) {
        var ended = Objects.requireNonNull(turn.endedAt());
        return view.turns().stream()
                .filter(other -> !other.isSameAs(turn) && !other.startedAt().isBefore(ended))
                .findFirst();
    }

    private static List<EntryView> writtenIn(DisagreementView view, TurnView turn) {
        return view.entries().stream()
                .filter(entry -> entry.step().equals(turn.step().key()))
                .filter(entry -> !entry.writtenAt().isBefore(turn.startedAt())
                        && !entry.writtenAt().isAfter(Objects.requireNonNull(turn.endedAt())))
                .toList();
    }

    private static String stage(DisagreementView view, TurnView turn) {
        return String.format(
                Locale.UK, "%d of %d, %s", turn.stage(), view.route().stages().size(), turn.stageName());
    }

    private static String who(TurnView turn) {
        var person = turn.person();
        return person == null ? turn.who() : turn.who() + ", " + person.name();
    }
}
