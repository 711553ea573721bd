package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.child.ChildId;
import org.reconvene.child.KeepChild;
import org.reconvene.conference.ArrangeConference;
import org.reconvene.conference.Attendance;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.conference.DecideForChildren;
import org.reconvene.conference.KeepParticipation;
import org.reconvene.conference.PlanDecision;
import org.reconvene.conference.boundary.ChairsDesk;
import org.reconvene.dissent.Ground;
import org.reconvene.dissent.RecordDissent;
import org.reconvene.dissent.Wish;
import org.reconvene.dissent.boundary.RecordingDesk;
import org.reconvene.people.PersonId;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** The steps that several stories share, told through the desks as people would. */
@ApplicationScoped
public class Story {

    @Inject
    SignedIn signedIn;

    @Inject
    ChairsDesk chairsDesk;

    @Inject
    RecordingDesk recordingDesk;

    @Inject
    Everywhere everywhere;

    @Inject
    BusinessClock clock;

    /** From here on, that person acts. */
    public void as(Scene scene, String part) {
        signedIn.is(scene.the(part).id());
    }

    /** A child of the partnership. */
    public ChildId child(Scene scene, String reference, String name) {
        return everywhere.child(
                new KeepChild(scene.partnership().id(), reference, name, "Alder", LocalDate.of(2020, 3, 1), null));
    }

    /** A conference that was held today: one child, no plan, no consensus; everybody invited came. */
    public String conferenceWithoutAPlan(Scene scene, ChildId child) {
        as(scene, "chair");
        var invited = new ArrayList<PersonId>();
        for (var part : List.of("social worker", "health visitor", "detective", "teacher")) {
            invited.add(scene.the(part).id());
        }
        var today = clock.today();
        var reference = done(chairsDesk.arrange(new ArrangeConference(
                ConferenceKind.INITIAL,
                London.at(today, LocalTime.of(10, 0)),
                "Civic Office, room 2",
                List.of(child),
                invited)));
        done(chairsDesk.keepParticipation(new KeepParticipation(
                reference,
                true,
                invited.stream()
                        .map(person -> new KeepParticipation.Row(person, Attendance.ATTENDED, today.minusDays(2)))
                        .toList())));
        done(chairsDesk.decide(new DecideForChildren(
                reference, List.of(new DecideForChildren.Row(child, PlanDecision.PLAN_NOT_NEEDED, null, false)))));
        return reference;
    }

    /** The health visitor's dissent from it, challenged, with the belief that the child is at risk. */
    public String challengedDissent(Scene scene, String conference, ChildId child) {
        as(scene, "chair");
        return done(recordingDesk.record(dissentOfTheHealthVisitor(scene, conference, child, Wish.CHALLENGED, null)));
    }

    /** The same of a conference and a child of its own. */
    public String challengedDissent(Scene scene, String childsReference) {
        var child = child(scene, childsReference, "Juniper");
        return challengedDissent(scene, conferenceWithoutAPlan(scene, child), child);
    }

    /** The command for it, to be varied. */
    public RecordDissent dissentOfTheHealthVisitor(
            Scene scene, String conference, ChildId child, Wish wish, @Nullable String whyNotRaised) {
        return new RecordDissent(
                conference,
                scene.the("health visitor").id(),
                List.of(child),
                Ground.PLAN_NOT_NEEDED,
                "She had dropped two centile lines since October.",
                true,
                wish,
                whyNotRaised);
    }

    /** What a done act answered; fails where it was refused. */
    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused -> throw new AssertionError("refused: " + refused.refusals());
        };
    }

    /** The words of a refusal; fails where the act was done. */
    public static List<String> refused(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome)
                .refusals().stream().map(Refusal::words).toList();
    }
}
