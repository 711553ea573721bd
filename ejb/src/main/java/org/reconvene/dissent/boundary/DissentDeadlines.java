package org.reconvene.dissent.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.calendars.OpenDeadline;
import org.reconvene.calendars.OpenDeadlines;
import org.reconvene.conference.ConferenceLimit;
import org.reconvene.conference.boundary.ConferenceFacts;
import org.reconvene.dissent.model.Dissent;
import org.reconvene.dissent.model.SeniorReview;
import org.reconvene.dissent.store.DissentLimits;
import org.reconvene.dissent.store.Dissents;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonId;
import org.reconvene.record.CaseKey;

/** The deadlines that run around a dissent: its wording, the senior manager's review, the conference that this required. */
@ApplicationScoped
@Unrecorded("lists what the keeping of calendars moves, which is decided and recorded there")
public class DissentDeadlines implements OpenDeadlines {

    @Inject
    Dissents dissents;

    @Inject
    ConferenceFacts conferences;

    @Inject
    DissentLimits limits;

    @Override
    public List<OpenDeadline> of(PartnershipView partnership) {
        return Stream.of(
                        dissents.awaitingConfirmation(partnership.id()).stream()
                                .map(dissent -> ofWording(partnership, dissent)),
                        dissents.openReviews(partnership.id()).stream().map(review -> ofReview(partnership, review)),
                        ofConferences(partnership))
                .flatMap(Function.identity())
                .toList();
    }

    private OpenDeadline ofWording(PartnershipView partnership, Dissent dissent) {
        var rule = limits.confirmWording(partnership, dissent.recordedAt());
        return new OpenDeadline(
                OpenDeadline.Subject.DISSENT,
                dissent.reference(),
                List.of(new CaseKey(dissent.reference())),
                "The date for confirming the wording",
                dissent.recordedAt(),
                dissent.confirmBy(),
                calendar -> rule.startingAt(dissent.recordedAt(), calendar).due(),
                () -> Set.of(dissent.dissenter()),
                calendar -> dissent.isToBeConfirmedBy(
                        rule.startingAt(dissent.recordedAt(), calendar).due()));
    }

    private OpenDeadline ofReview(PartnershipView partnership, SeniorReview review) {
        var dissent = review.dissent();
        var rule = limits.decideReview(partnership, dissent.recordedAt());
        return new OpenDeadline(
                OpenDeadline.Subject.DISSENT,
                dissent.reference(),
                List.of(new CaseKey(dissent.reference())),
                "The date for the senior manager’s decision",
                review.dueFrom(),
                review.dueAt(),
                calendar -> rule.startingAt(review.dueFrom(), calendar).due(),
                () -> whoReviews(review),
                calendar ->
                        review.isDue(rule.startingAt(review.dueFrom(), calendar).due()));
    }

    /** The reviewer, and the chair as long as the account of the decision is to be written, which is due with it. */
    private Set<PersonId> whoReviews(SeniorReview review) {
        var chair = review.chairsAccount() == null
                ? conferences.of(review.dissent().conference()).chair()
                : null;
        return Stream.of(review.reviewer(), chair == null ? null : chair.id())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Stream<OpenDeadline> ofConferences(PartnershipView partnership) {
        var toBeHeld = conferences.toBeHeld(partnership.id()).stream()
                .collect(Collectors.toMap(ConferenceLimit::reference, Function.identity()));
        return toBeHeld.isEmpty()
                ? Stream.empty()
                : dissents.thatRequired(toBeHeld.keySet()).stream()
                        .map(review -> ofConference(
                                partnership,
                                review,
                                Objects.requireNonNull(toBeHeld.get(Objects.requireNonNull(review.reconvened())))));
    }

    private OpenDeadline ofConference(PartnershipView partnership, SeniorReview review, ConferenceLimit limit) {
        var rule = limits.holdReconvened(partnership, review.dissent().recordedAt());
        var decided = Objects.requireNonNull(review.decidedAt());
        var chair = limit.chair();
        return new OpenDeadline(
                OpenDeadline.Subject.CONFERENCE,
                limit.reference(),
                List.of(new CaseKey(review.dissent().reference()), new CaseKey(limit.reference())),
                "The date for holding the reconvened conference",
                decided,
                limit.holdBy(),
                calendar -> rule.startingAt(decided, calendar).due(),
                () -> chair == null ? Set.of() : Set.of(chair),
                calendar -> conferences.isToBeHeldBy(
                        limit.reference(), rule.startingAt(decided, calendar).due()));
    }
}
