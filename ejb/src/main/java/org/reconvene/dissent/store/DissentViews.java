package org.reconvene.dissent.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.boundary.ConferenceFacts;
import org.reconvene.dissent.DissentView;
import org.reconvene.dissent.ReviewView;
import org.reconvene.dissent.Wish;
import org.reconvene.dissent.model.AddresseeRules;
import org.reconvene.dissent.model.Dissent;
import org.reconvene.dissent.model.SeniorReview;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** Turns a dissent and its review into what a page shows. */
@ApplicationScoped
public class DissentViews {

    @Inject
    Dissents dissents;

    @Inject
    Directory directory;

    @Inject
    ConferenceFacts conferences;

    @Inject
    SignedIn signedIn;

    @Inject
    WorkingCalendars calendars;

    @Inject
    DissentLimits limits;

    @Inject
    BusinessClock clock;

    public DissentView of(Dissent dissent) {
        return of(dissent, conferences.of(dissent.conference()));
    }

    public DissentView of(Dissent dissent, ConferenceView conference) {
        var ids = new ArrayList<PersonId>();
        ids.add(dissent.dissenter());
        dissent.wordings().forEach(wording -> ids.add(wording.writtenBy()));
        var people = directory.persons(ids);
        var dissenter = Objects.requireNonNull(people.get(dissent.dissenter()));
        var chair = Objects.requireNonNull(conference.chair());
        return new DissentView(
                dissent.reference(),
                dissent.conference(),
                conference.kind(),
                conference.kindWords(),
                conference.heldAt(),
                chair,
                dissenter,
                dissent.ground(),
                dissent.harmBelieved(),
                dissent.wish(),
                dissent.whyNotRaised(),
                dissent.status(),
                dissent.recordedAt(),
                dissent.confirmBy(),
                dissent.confirmedAt(),
                dissent.wordings().stream()
                        .map(wording -> wording.view(Objects.requireNonNull(people.get(wording.writtenBy()))
                                .name()))
                        .toList(),
                conference.children().stream()
                        .filter(row -> dissent.children().contains(row.child().id()))
                        .toList(),
                signedIn.person().id().equals(dissent.dissenter()),
                lettersTo(dissent, dissenter, chair));
    }

    private List<PersonView> lettersTo(Dissent dissent, PersonView dissenter, PersonView chair) {
        return dissent.wish() == Wish.CHALLENGED
                ? dissents.reviewOf(dissent.reference())
                        .map(review -> AddresseeRules.addressees(review, dissenter, chair, signedIn.person()))
                        .orElse(List.of())
                : List.of();
    }

    public ReviewView of(SeniorReview review) {
        var partnership = directory.partnership(review.dissent().partnership());
        var calendar = calendars.of(partnership);
        var recorded = review.dissent().recordedAt();
        var reviewer = review.reviewer();
        return new ReviewView(
                of(review.dissent()),
                reviewer == null ? null : directory.person(reviewer).orElseThrow(),
                review.status(),
                limits.decideReview(partnership, recorded).startingAt(review.dueFrom(), calendar),
                limits.holdReconvened(partnership, recorded).startingAt(clock.now(), calendar),
                review.chairsAccount(),
                review.accountAt(),
                review.liaison(),
                review.liaisonAt(),
                review.decision(),
                review.reasons(),
                review.decidedAt(),
                review.reconvened(),
                signedIn.person().id().equals(reviewer),
                review.version());
    }
}
