package org.reconvene.server;

import static org.reconvene.server.Story.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.CallMeeting;
import org.reconvene.escalation.DisagreementView;
import org.reconvene.escalation.MeetingAttendance;
import org.reconvene.escalation.MeetingUrgency;
import org.reconvene.escalation.MeetingView;
import org.reconvene.escalation.RaiseDisagreement;
import org.reconvene.escalation.RecordMeeting;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.TurnView;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.escalation.boundary.ProfessionalMeetingDesk;
import org.reconvene.escalation.boundary.RaisingDesk;
import org.reconvene.escalation.boundary.SidesDesk;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Step;
import org.reconvene.time.boundary.BusinessClock;

/** The steps that the stories of disagreements share, told through the desks as people of the demonstration would. */
@ApplicationScoped
public class Disagreeing {

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    RaisingDesk raising;

    @Inject
    DisagreementDesk desk;

    @Inject
    SidesDesk sides;

    @Inject
    ProfessionalMeetingDesk meetings;

    @Inject
    BusinessClock clock;

    /** A teacher raises one of the first kind with a social worker of that partnership. */
    public String raise(String partnership) {
        return raise(partnership, null);
    }

    /** The same, raised by somebody else. */
    public String raise(PersonView raiser, PersonView counterpart) {
        as(raiser);
        var kinds = done(raising.options()).procedure().procedure().routes().get(0);
        return done(raising.raise(command(
                counterpart.id(), kinds.key() + "/" + kinds.kinds().get(0).key(), null)));
    }

    /** The same as {@link #raise(String)}, about a child who is believed to be at imminent risk. */
    public String raise(String partnership, RaiseDisagreement.@Nullable ImminentRisk imminent) {
        as(raiser(partnership));
        var kinds = done(raising.options()).procedure().procedure().routes().get(0);
        return raise(partnership, kinds.key() + "/" + kinds.kinds().get(0).key(), imminent);
    }

    /** The same, of that kind. */
    public String raise(String partnership, String kind, RaiseDisagreement.@Nullable ImminentRisk imminent) {
        as(raiser(partnership));
        return done(raising.raise(command(counterpart(partnership).id(), kind, imminent)));
    }

    /** What the teacher sends, to be varied. */
    public RaiseDisagreement command(
            PersonId counterpart, String kind, RaiseDisagreement.@Nullable ImminentRisk imminent) {
        return new RaiseDisagreement(
                "Rowan",
                "Blackthorn",
                LocalDate.of(2018, 3, 1),
                kind,
                "The referral was treated as family support",
                clock.now().minus(Duration.ofMinutes(20)),
                counterpart,
                "That a conference would frighten the parents away.",
                "The third bruise since October.",
                "Two weeks of holiday begin.",
                "The grandmother lives close by.",
                "A visit before the holiday.",
                null,
                imminent);
    }

    /** Whoever acts ends the step so, with all that the procedure asks for; a meeting is called and recorded. */
    public void takes(String reference, TurnView turn, Ending how) {
        as(whoever(reference, turn));
        if (turn.step().records().contains(Recorded.URGENCY)) {
            callsMeeting(reference);
            return;
        }
        if (turn.step().records().contains(Recorded.MINUTES)) {
            recordsMeeting(reference);
            as(whoever(reference, turn));
        }
        done(desk.take(new TakeStep(reference, turn.step().key(), how, texts(turn, how))));
    }

    private PersonView whoever(String reference, TurnView turn) {
        if (turn.person() != null) {
            return turn.person();
        }
        var raiser = view(reference).raiser();
        as(raiser);
        var named = somebody(
                directory.partnership(raiser.partnership()).slug(),
                each -> turn.with() == null || !each.id().equals(turn.with().id()));
        done(sides.name(reference, turn.step().key(), named.id()));
        return named;
    }

    /** What is written when the step ends so. */
    public Map<Recorded, String> texts(TurnView turn, Ending how) {
        var texts = new EnumMap<Recorded, String>(Recorded.class);
        turn.toWrite().forEach(item -> texts.put(item, "Written for the record: " + item.words()));
        if (how == Ending.AGREED) {
            turn.inAgreement().forEach(item -> texts.put(item, "Agreed for the record: " + item.words()));
        }
        return texts;
    }

    /** The meeting is called for this very moment, and the clock goes on to it. */
    public void callsMeeting(String reference) {
        done(meetings.call(meeting(reference, clock.now().plus(Duration.ofMinutes(1)))));
        clock.stopAt(clock.now().plus(Duration.ofMinutes(2)));
    }

    /** A meeting at that time with everybody of both sides. */
    public CallMeeting meeting(String reference, Instant at) {
        var view = view(reference);
        return new CallMeeting(
                reference,
                MeetingUrgency.SOME_DAYS,
                true,
                at,
                "Civic Office, room 2",
                view.raiser().id(),
                List.of(view.counterpart().id()),
                null);
    }

    /** Everybody came, and the social worker was given something to do. */
    public void recordsMeeting(String reference) {
        var view = view(reference);
        if (Objects.requireNonNull(view.meeting()).recordedAt() != null) {
            return;
        }
        done(meetings.record(new RecordMeeting(
                reference,
                view.meeting().invited().stream()
                        .map(MeetingView.Invited::person)
                        .collect(Collectors.toMap(PersonView::id, person -> MeetingAttendance.ATTENDED)),
                "It was discussed what each had seen.",
                List.of(new RecordMeeting.Action(
                        "Visit the family",
                        view.counterpart().id(),
                        clock.today().plusDays(2))))));
    }

    /** The other side confirms what was agreed last. */
    public void confirms(String reference, PersonView person) {
        as(person);
        done(desk.answer(reference, agreement(reference), true, ""));
    }

    /** The number of the entry that says what was agreed last. */
    public long agreement(String reference) {
        return view(reference).entries().stream()
                .filter(entry -> entry.item() == Recorded.AGREEMENT)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id();
    }

    /** The way on where both sides cannot agree; at the last word, the decision. */
    public static Ending onwards(Step step) {
        return step.outcomes().stream()
                .filter(outcome -> outcome.when() != Ending.NO_ANSWER && outcome.when() != Ending.AGREED)
                .filter(outcome -> !outcome.when().settles())
                .findFirst()
                .orElseGet(() -> step.outcomes().get(0))
                .when();
    }

    /** The step that is open and due first. */
    public TurnView turn(String reference) {
        return view(reference).openTurns().get(0);
    }

    /** How it stands, as whoever is signed in sees it. */
    public DisagreementView view(String reference) {
        return done(desk.open(reference));
    }

    /** From here on, that person acts. */
    public void as(PersonView person) {
        signedIn.is(person.id());
    }

    /** The teacher. */
    public PersonView raiser(String partnership) {
        return somebody(
                partnership,
                person -> person.agencyKind() == AgencyKind.EDUCATION && person.tier() == Tier.PRACTITIONER);
    }

    /** The social worker. */
    public PersonView counterpart(String partnership) {
        return somebody(partnership, person -> person.title().equals("social worker"));
    }

    /** The first person of the partnership, by name, of whom it is true. */
    public PersonView somebody(String partnership, Predicate<PersonView> who) {
        var here = directory.partnerships().stream()
                .filter(each -> each.slug().equals(partnership))
                .findFirst()
                .orElseThrow();
        return directory.staffOf(here.id()).stream()
                .filter(PersonView::active)
                .filter(who)
                .findFirst()
                .orElseThrow();
    }
}
