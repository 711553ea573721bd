package org.reconvene.server;

import static org.reconvene.server.Story.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;
import org.reconvene.escalation.TurnView;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Side;
import org.reconvene.request.DecideRequest;
import org.reconvene.request.MakeRequest;
import org.reconvene.request.RequestMade;
import org.reconvene.request.RequestView;
import org.reconvene.request.boundary.DecidingDesk;
import org.reconvene.request.boundary.RequestDesk;
import org.reconvene.time.boundary.BusinessClock;

/** The steps that the stories of requests for a conference share. */
@ApplicationScoped
public class Requesting {

    private static final String REASONS = "The family works with the plan. The bruise has a plain cause.";

    @Inject
    Disagreeing story;

    @Inject
    RequestDesk desk;

    @Inject
    DecidingDesk deciding;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    /** The first line manager of the health agency asks for one child of that family name. */
    public String asks(String partnership, String family) {
        story.as(requester(partnership));
        return made(desk.make(command(partnership, family)));
    }

    /** The same, of that person. */
    public RequestMade asks(PersonView person, String partnership, String family) {
        var command = command(partnership, family);
        story.as(person);
        return done(desk.make(command));
    }

    /** What is sent, to be varied. */
    public MakeRequest command(String partnership, String family) {
        return command(partnership, family, clock.today().minusDays(2), null);
    }

    /** What is sent, with the day of the strategy discussion and that of a refusal before. */
    public MakeRequest command(
            String partnership, String family, @Nullable LocalDate discussion, @Nullable LocalDate refusedBefore) {
        return new MakeRequest(
                List.of(
                        new MakeRequest.Named("Juniper", family, LocalDate.of(2023, 3, 1)),
                        new MakeRequest.Named("Laurel", family, LocalDate.of(2020, 5, 14))),
                addressed(partnership).id(),
                "She has dropped two centile lines since October.",
                "Two weeks of holiday begin.",
                "The grandmother lives close by.",
                "Three visits, and a plan for a child in need.",
                "An enquiry began; its outcome is not known to us.",
                discussion,
                discussion != null,
                refusedBefore);
    }

    static String made(Outcome<RequestMade> outcome) {
        return done(outcome).reference();
    }

    /** Whoever has the open step ends it so: on the desk of requests where they answer or decide, else as in any disagreement. */
    public void takes(String reference, TurnView turn, Ending how) {
        story.as(Objects.requireNonNull(turn.person()));
        if (decides(turn)) {
            done(decide(reference, turn, how, turn.person().partnership()));
        } else {
            story.takes(reference, turn, how);
        }
    }

    private static boolean decides(TurnView turn) {
        return turn.step().acts() != Side.RAISING
                && turn.step().acts() != Side.BOTH
                && turn.step().outcomes().stream().anyMatch(outcome -> outcome.when() == Ending.CONVENED);
    }

    /** As whoever is signed in: the answer with all that belongs to it. */
    public Outcome<String> decide(String reference, TurnView turn, Ending how, PartnershipId partnership) {
        return deciding.decide(decision(reference, turn, how, REASONS, partnership));
    }

    /** The answer with those reasons. */
    public DecideRequest decision(String reference, TurnView turn, Ending how, String reasons) {
        return decision(
                reference,
                turn,
                how,
                reasons,
                Objects.requireNonNull(turn.person()).partnership());
    }

    private DecideRequest decision(
            String reference, TurnView turn, Ending how, String reasons, PartnershipId partnership) {
        var texts = new EnumMap<Recorded, String>(Recorded.class);
        turn.toWrite().forEach(item -> texts.put(item, "Written for the record: " + item.words()));
        if (how == Ending.AGREED) {
            turn.inAgreement().forEach(item -> texts.put(item, "Agreed for the record: " + item.words()));
        }
        texts.put(Recorded.FULL_REASONS, reasons);
        var convened = how == Ending.CONVENED;
        return new DecideRequest(
                reference,
                turn.step().key(),
                how,
                Map.copyOf(texts),
                convened ? clock.now().plus(Duration.ofDays(9)) : null,
                convened ? "Civic Office, room 2" : "",
                convened ? chair(partnership) : null);
    }

    private PersonId chair(PartnershipId partnership) {
        return directory.holders(partnership, Role.CONFERENCE_CHAIR).getFirst().id();
    }

    public RequestView request(String reference) {
        return done(desk.open(reference));
    }

    /** Who asks. */
    public PersonView requester(String partnership) {
        return story.somebody(
                partnership,
                person -> person.agencyKind() == AgencyKind.HEALTH && person.tier() == Tier.FIRST_LINE_MANAGER);
    }

    /** Who is asked: on the tier that the procedure names. */
    public PersonView addressed(String partnership) {
        story.as(requester(partnership));
        return done(desk.options()).addressed().getFirst();
    }
}
