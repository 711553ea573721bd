package org.reconvene.oversight.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.Gate;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.account.boundary.SignInAgain;
import org.reconvene.oversight.BreakGlass;
import org.reconvene.oversight.CaseKind;
import org.reconvene.oversight.GlassBroken;
import org.reconvene.oversight.GlassView;
import org.reconvene.oversight.ReviewGlass;
import org.reconvene.oversight.model.BrokenGlass;
import org.reconvene.oversight.model.GlassRules;
import org.reconvene.oversight.store.Glasses;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** At which a case is opened without a part in it, for reasons that somebody else looks at. */
@Stateless
public class GlassDesk {

    private static final Refusal NO_SUCH_CASE = Refusal.of(
            "reference",
            "No case of your partnership can be opened by this reference. Check it, or ask whoever gave it to you");

    private static final int WORKING_DAYS_TO_REVIEW = 2;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Gate gate;

    @Inject
    SignInAgain signInAgain;

    @Inject
    Glasses glasses;

    @Inject
    GlassReviewers reviewers;

    @Inject
    Directory directory;

    @Inject
    WorkingCalendars calendars;

    @Inject
    BusinessClock clock;

    @Inject
    Event<GlassBroken> broken;

    /** Opens the case for an hour, to read, and answers what it is; who answers for it is told at once. */
    public Outcome<CaseKind> breakGlass(BreakGlass command) {
        if (journal.admit(Act.BREAK_GLASS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var at = clock.now();
        var refusals = new ArrayList<>(
                GlassRules.refuseReason(command.reason()).stream().toList());
        signInAgain.ask(me.id(), command.proof(), "password", at, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var key = command.reference();
        var kind = glasses.kind(me.partnership(), key).orElse(null);
        if (kind == null) {
            // Who looks for references is seen, though nothing tells them whether there is such a case.
            journal.done(Act.BREAK_GLASS, CaseKey.ofPerson(me.id()), "Tried to open a case without a part in it");
            return Outcome.refused(NO_SUCH_CASE);
        }
        if (gate.may(reading(kind), key) instanceof Decision.Permitted) {
            return Outcome.done(kind);
        }
        glasses.add(new BrokenGlass(key, me, command.reason().strip(), at, reviewBy(me, at)));
        journal.done(
                Act.BREAK_GLASS,
                new CaseKey(key),
                me.name() + ", " + me.agencyName() + ", opened the case without a part in it",
                command.reason().strip());
        var owners = glasses.owners(key);
        broken.fire(new GlassBroken(key, kind, owners, reviewers.of(me.partnership(), me.id()), at));
        return Outcome.done(kind);
    }

    private Instant reviewBy(PersonView me, Instant at) {
        var calendar = calendars.of(directory.partnership(me.partnership()));
        return London.at(
                calendar.plusWorkingDays(London.dateOf(at), WORKING_DAYS_TO_REVIEW),
                calendar.officeHours().closes());
    }

    /** Who opened which case without a part in it: what waits for a review first. */
    public Outcome<List<GlassView>> all() {
        if (journal.admit(Act.REVIEW_GLASS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.REVIEW_GLASS);
        return Outcome.done(views(glasses.of(signedIn.person().partnership())));
    }

    /** One of those, to be reviewed. */
    public Outcome<GlassView> one(long glass) {
        if (journal.admit(Act.REVIEW_GLASS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.REVIEW_GLASS);
        var found = glasses.find(signedIn.person().partnership(), glass);
        return found.isEmpty()
                ? Outcome.refused(Refusal.ofAct("There is no such review."))
                : Outcome.done(views(found.stream().toList()).getFirst());
    }

    private List<GlassView> views(List<BrokenGlass> found) {
        var me = signedIn.person().id();
        var people = directory.persons(found.stream()
                .flatMap(glass -> Stream.of(glass.person(), glass.reviewedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream().map(glass -> view(glass, people, me)).toList();
    }

    /** Says whether it was right; whoever did it cannot. */
    public Outcome<String> review(ReviewGlass command) {
        if (journal.admit(Act.REVIEW_GLASS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var glass = glasses.lock(me.partnership(), command.glass()).orElse(null);
        var refusals = GlassRules.refuseReview(glass, command, me.id());
        if (glass == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var right = Boolean.TRUE.equals(command.justified());
        glass.isReviewed(right, command.words().strip(), me.id(), clock.now());
        journal.done(
                Act.REVIEW_GLASS,
                new CaseKey(glass.reference()),
                me.name() + " reviewed that the case was opened without a part in it: "
                        + (right ? "it was right" : "it was not right"));
        return Outcome.done(glass.reference());
    }

    private static GlassView view(BrokenGlass glass, Map<PersonId, PersonView> people, PersonId me) {
        var reviewer = glass.reviewedBy();
        var reviewed = reviewer == null
                ? null
                : new GlassView.Reviewed(
                        Objects.requireNonNull(people.get(reviewer)),
                        Objects.requireNonNull(glass.reviewedAt()),
                        Boolean.TRUE.equals(glass.justified()),
                        Objects.requireNonNullElse(glass.review(), ""));
        return new GlassView(
                glass.id(),
                glass.reference(),
                Objects.requireNonNull(people.get(glass.person())),
                glass.reason(),
                glass.brokenAt(),
                glass.untilAt(),
                glass.reviewBy(),
                reviewed,
                glass.person().equals(me));
    }

    private static Act reading(CaseKind kind) {
        return switch (kind) {
            case DISAGREEMENT -> Act.READ_DISAGREEMENT;
            case CONFERENCE -> Act.READ_CONFERENCE;
            case DISSENT -> Act.READ_DISSENT;
        };
    }
}
