package org.reconvene.dissent.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.reconvene.dissent.model.Dissent;
import org.reconvene.dissent.model.SeniorReview;
import org.reconvene.dissent.store.DissentLimits;
import org.reconvene.dissent.store.Dissents;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.WorkingCalendars;

/** Gives the review of a challenged decision to somebody who may make it (SUS-13, SUS-14). */
@ApplicationScoped
public class ReviewOpening {

    @Inject
    Directory directory;

    @Inject
    WorkingCalendars calendars;

    @Inject
    DissentLimits limits;

    @Inject
    Dissents dissents;

    @Inject
    Journal journal;

    /** Opens the review, due from now, in the transaction in which the dissent is recorded. */
    void open(Dissent dissent, PersonView chair, PersonView dissenter, Instant at) {
        var partnership = directory.partnership(dissent.partnership());
        var reviewer = eligible(dissent, chair, dissenter);
        dissents.add(new SeniorReview(
                dissent,
                reviewer.map(PersonView::id).orElse(null),
                at,
                limits.decideReview(partnership, dissent.recordedAt())
                        .startingAt(at, calendars.of(partnership))
                        .due()));
        journal.followed(
                "REVIEW_OPENED",
                new CaseKey(dissent.reference()),
                reviewer.map(person -> "The review of the chair’s decision went to " + person.name())
                        .orElse("The review of the chair’s decision waits: nobody of the office may decide it"));
    }

    /** The first of the office who neither chaired nor dissented and manages neither; else of the Heads of Safeguarding. */
    private Optional<PersonView> eligible(Dissent dissent, PersonView chair, PersonView dissenter) {
        return Stream.of(Role.SENIOR_CHILD_PROTECTION_MANAGER, Role.HEAD_OF_SAFEGUARDING)
                .flatMap(role -> directory.holders(dissent.partnership(), role).stream())
                .filter(person ->
                        !person.id().equals(chair.id()) && !person.id().equals(dissenter.id()))
                .filter(person -> !Objects.equals(person.id(), chair.lineManager())
                        && !Objects.equals(person.id(), dissenter.lineManager()))
                .findFirst();
    }
}
