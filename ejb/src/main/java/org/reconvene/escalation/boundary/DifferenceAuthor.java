package org.reconvene.escalation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.EntryView;
import org.reconvene.escalation.TurnView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.procedure.Recorded;
import org.reconvene.reports.Statement;
import org.reconvene.reports.letters.DifferenceRecord;
import org.reconvene.reports.letters.Written;
import org.reconvene.time.DateWords;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** Writes the Record of Professional Difference from what both sides have written since stage 2 (NI-18). */
@ApplicationScoped
public class DifferenceAuthor {

    private static final int FROM_STAGE = 2;

    @Inject
    Stationery stationery;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    Statement statement(DisagreementView view) {
        var partnership = directory.partnership(signedIn.person().partnership());
        return new DifferenceRecord(
                        stationery.letterhead(partnership),
                        Stationery.person(signedIn.person()),
                        London.wallClock(clock.now()),
                        difference(view),
                        written(view, item -> item == Recorded.RECORD_OF_DIFFERENCE),
                        written(view, item -> item == Recorded.RECEIPT),
                        written(view, item -> item != Recorded.RECORD_OF_DIFFERENCE && item != Recorded.RECEIPT),
                        view.turns().stream()
                                .filter(turn -> turn.stage() >= FROM_STAGE)
                                .map(DifferenceAuthor::stage)
                                .toList(),
                        ending(view),
                        partnership.demonstration())
                .statement();
    }

    private DifferenceRecord.Difference difference(DisagreementView view) {
        return new DifferenceRecord.Difference(
                view.reference(),
                view.child().nameAndAgeOn(clock.today()),
                view.kind(),
                view.decision(),
                London.wallClock(view.heardAt()),
                London.wallClock(view.raisedAt()),
                Stationery.person(view.raiser()),
                Stationery.person(view.counterpart()));
    }

    private static List<Written> written(DisagreementView view, Predicate<Recorded> of) {
        return view.entries().stream()
                .filter(entry -> of.test(entry.item()) && stageOf(view, entry) >= FROM_STAGE)
                .map(EntryWords::written)
                .toList();
    }

    private static int stageOf(DisagreementView view, EntryView entry) {
        return view.route().step(entry.step()).map(view.route()::stageOf).orElse(0);
    }

    private static DifferenceRecord.Stage stage(TurnView turn) {
        var person = turn.person();
        var ended = turn.endedAt();
        return new DifferenceRecord.Stage(
                turn.stageName(),
                person == null ? turn.who() : turn.who() + ", " + person.name(),
                ended == null
                        ? "open, due " + DateWords.dayAndTime(turn.dueAt())
                        : Objects.requireNonNull(turn.ended()) + ", " + DateWords.dayAndTime(ended));
    }

    private static @Nullable String ending(DisagreementView view) {
        Instant ended = view.endedAt();
        var how = view.ending();
        return ended == null || how == null
                ? null
                : "It ended on " + DateWords.dayAndTime(ended) + ". " + how.words() + ": " + view.endingWords();
    }
}
