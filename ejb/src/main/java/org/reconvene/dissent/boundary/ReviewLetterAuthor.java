package org.reconvene.dissent.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.boundary.ConferenceFacts;
import org.reconvene.dissent.DissentView;
import org.reconvene.dissent.model.SeniorReview;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.reports.Letter;
import org.reconvene.reports.letters.Decision;
import org.reconvene.reports.letters.Reasons;
import org.reconvene.reports.letters.ReconvenedConference;
import org.reconvene.reports.letters.ReviewDecidedLetter;
import org.reconvene.reports.letters.ReviewedConference;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** Writes the letter about a decided review from what is on the record. */
@ApplicationScoped
public class ReviewLetterAuthor {

    @Inject
    Stationery stationery;

    @Inject
    Directory directory;

    @Inject
    ConferenceFacts conferences;

    @Inject
    BusinessClock clock;

    Letter letter(SeniorReview review, DissentView dissent, PersonView to) {
        var decider =
                directory.person(Objects.requireNonNull(review.reviewer())).orElseThrow();
        return new ReviewDecidedLetter(
                        stationery.envelope(
                                directory.partnership(review.dissent().partnership()),
                                to,
                                dissent.reference(),
                                clock.today(),
                                decider,
                                List.of(dissent.dissenter(), dissent.chair())),
                        reviewed(dissent),
                        Stationery.person(dissent.dissenter()),
                        new Decision(
                                Stationery.person(decider),
                                London.dateOf(Objects.requireNonNull(review.decidedAt())),
                                new Reasons.Given(Objects.requireNonNull(review.reasons())),
                                null),
                        London.dateOf(Objects.requireNonNull(review.liaisonAt())),
                        reconvened(review.reconvened(), dissent.chair()))
                .letter();
    }

    private static ReviewedConference reviewed(DissentView dissent) {
        return new ReviewedConference(
                dissent.conference(),
                dissent.kindWords(),
                dissent.children().stream().map(row -> row.child().name()).toList(),
                London.dateOf(dissent.heldAt()),
                Stationery.person(dissent.chair()));
    }

    private @Nullable ReconvenedConference reconvened(@Nullable String reference, PersonView chair) {
        if (reference == null) {
            return null;
        }
        var again = conferences.of(reference);
        return new ReconvenedConference(
                reference,
                London.wallClock(Objects.requireNonNull(again.holdBy())),
                again.dateSet() ? London.wallClock(again.heldAt()) : null,
                again.place(),
                Stationery.person(Objects.requireNonNullElse(again.chair(), chair)));
    }
}
