package org.reconvene.dissent.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.conference.boundary.ConferenceFacts;
import org.reconvene.dissent.DissentRecorded;
import org.reconvene.dissent.DissentView;
import org.reconvene.dissent.RecordDissent;
import org.reconvene.dissent.Wish;
import org.reconvene.dissent.model.Dissent;
import org.reconvene.dissent.model.RecordingRules;
import org.reconvene.dissent.store.DissentLimits;
import org.reconvene.dissent.store.DissentViews;
import org.reconvene.dissent.store.Dissents;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.record.boundary.References;
import org.reconvene.record.boundary.Submissions;
import org.reconvene.time.DeadlineRule;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** Where the chair records a dissent while the room waits (SUS-11 to SUS-13, SUR-12). */
@Stateless
public class RecordingDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    ConferenceFacts conferences;

    @Inject
    References references;

    @Inject
    Submissions submissions;

    @Inject
    BusinessClock clock;

    @Inject
    WorkingCalendars calendars;

    @Inject
    DissentLimits limits;

    @Inject
    Dissents dissents;

    @Inject
    DissentViews views;

    @Inject
    ReviewOpening reviews;

    @Inject
    Event<DissentRecorded> recorded;

    /** Records the dissent and answers its reference, or says what to mend. */
    public Outcome<String> record(RecordDissent command) {
        if (journal.admit(Act.RECORD_DISSENT, new CaseKey(command.conference())) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var refusals = RecordingRules.refusals(command, conferences.of(command.conference()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var dissenter =
                directory.person(Objects.requireNonNull(command.dissenter())).orElseThrow();
        var before = submissions.before(command);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        var already = alreadyRecorded(command, dissenter.id());
        if (already != null) {
            return Outcome.refused(already);
        }
        var reference = record(command, dissenter, clock.now());
        submissions.got(command, reference);
        return Outcome.done(reference);
    }

    /** What the next dissent of the partnership would be called, for the page to announce. */
    public Outcome<String> nextReference(String conference) {
        if (journal.admit(Act.RECORD_DISSENT, new CaseKey(conference)) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.RECORD_DISSENT, new CaseKey(conference));
        var partnership = directory.partnership(signedIn.person().partnership());
        return Outcome.done(
                references.expected(partnership.prefix(), clock.today().getYear()));
    }

    /** The dissents recorded at the conference, in their order. */
    public List<DissentView> at(String conference) {
        var key = new CaseKey(conference);
        if (journal.admit(Act.RECORD_DISSENT, key) instanceof Decision.Refused) {
            return List.of();
        }
        journal.read(Act.READ_DISSENT, key);
        var facts = conferences.of(conference);
        return dissents.at(conference).stream()
                .map(dissent -> views.of(dissent, facts))
                .toList();
    }

    private String record(RecordDissent command, PersonView dissenter, Instant at) {
        var chair = signedIn.person();
        var partnership = directory.partnership(chair.partnership());
        var reference = references.next(partnership.prefix(), London.dateOf(at).getYear());
        var dissent =
                new Dissent(reference, partnership.id(), command.conference(), dissenter.id(), dissenter.agency());
        dissent.isRecorded(
                Objects.requireNonNull(command.ground()),
                new HashSet<>(command.children()),
                command.words().strip(),
                chair.id(),
                at,
                due(limits.confirmWording(partnership, at), at, partnership));
        var wish = Objects.requireNonNull(command.wish());
        var harm = Boolean.TRUE.equals(command.harmBelieved());
        dissent.wishes(wish, harm, RecordingRules.isHarmNotRaised(command) ? command.whyNotRaised() : null);
        dissents.add(dissent);
        var key = new CaseKey(reference);
        journal.done(
                Act.RECORD_DISSENT,
                key,
                chair.name() + " recorded the dissent of " + dissenter.name() + ", " + dissenter.agencyName());
        journal.done(
                Act.RECORD_DISSENT,
                new CaseKey(command.conference()),
                chair.name() + " recorded the dissent " + reference);
        if (wish == Wish.CHALLENGED) {
            reviews.open(dissent, chair, dissenter, at);
        }
        recorded.fire(new DissentRecorded(
                reference, partnership.id(), command.conference(), chair.id(), dissenter.id(), wish, harm, at));
        return reference;
    }

    private @Nullable Refusal alreadyRecorded(RecordDissent command, PersonId dissenter) {
        return dissents.by(dissenter, command.conference()).stream()
                .filter(before -> before.ground() == command.ground())
                .filter(before -> command.children().stream().anyMatch(before.children()::contains))
                .findFirst()
                .map(before -> Refusal.of(
                        "dissenter",
                        "This dissent is recorded already, as " + before.reference()
                                + ". Its wording can be corrected there"))
                .orElse(null);
    }

    private Instant due(DeadlineRule rule, Instant at, PartnershipView partnership) {
        return rule.startingAt(at, calendars.of(partnership)).due();
    }
}
