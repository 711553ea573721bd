package org.reconvene.demonstration.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.demonstration.PartnershipsPrepared;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.request.DecideRequest;
import org.reconvene.request.MakeRequest;
import org.reconvene.request.boundary.DecidingDesk;
import org.reconvene.request.boundary.RequestDesk;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Gives Hertfordshire three requests for a conference, at the same desks as anybody: one that waits for its first answer, one that was
 * challenged and climbs while the 72 hours run, and one whose reasons are withheld from whoever asked.
 */
@ApplicationScoped
@Unrecorded("acts at the desks for invented people; the desks decide and record")
public class DemonstrationRequests {

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    RequestDesk requests;

    @Inject
    DecidingDesk deciding;

    @Inject
    DisagreementDesk desk;

    /** In the transaction in which the partnerships were laid out. */
    @ActivateRequestContext
    public void prepare(@Observes PartnershipsPrepared prepared) {
        as(prepared, "oscar.lark");
        ask(
                prepared,
                "daniel.osprey",
                named("Willow", "Spindle", LocalDate.of(2014, 9, 2)),
                "She has not been in school since half-term, and nobody opens the door.");

        as(prepared, "duane.sanderling");
        var climbing = ask(
                prepared,
                "faisal.crow",
                named("Maple", "Hornbeam", LocalDate.of(2025, 12, 9)),
                "The third fall from the changing table in two months, each time with another account.");
        as(prepared, "faisal.crow");
        refuse(
                climbing,
                "answer",
                Ending.NOT_CONVENED,
                "The section 47 enquiry found each account plausible. The health visitor calls weekly.");
        as(prepared, "duane.sanderling");
        done(
                desk.take(
                        new TakeStep(
                                climbing,
                                "challenge",
                                Ending.DONE,
                                Map.of(
                                        Recorded.REASONS,
                                        "Three falls are a pattern. The radiologist’s second reading came after the enquiry was closed."))));
        as(prepared, "faisal.crow");
        refuse(
                climbing,
                "full-reasons",
                Ending.NOT_AGREED,
                "I have read the second reading. It changes the likelihood and not the plan: both parents accept the visits.");

        as(prepared, "edith.woodpecker");
        var withheld = ask(
                prepared,
                "daniel.osprey",
                named("Linden", "Medlar", LocalDate.of(2017, 5, 21)),
                "He told the youth worker that he sleeps in the car when his father drinks.");
        as(prepared, "daniel.osprey");
        refuse(
                withheld,
                "answer",
                Ending.NOT_CONVENED,
                "He lives with his grandmother since Saturday under a written agreement, which both parents signed.");
    }

    private static MakeRequest.Named named(String given, String family, LocalDate bornOn) {
        return new MakeRequest.Named(given, family, bornOn);
    }

    private String ask(PartnershipsPrepared prepared, String addressed, MakeRequest.Named child, String concerns) {
        return done(requests.make(new MakeRequest(
                        List.of(child),
                        prepared.persons().get(addressed),
                        concerns,
                        "Nobody outside the family sees the child before Monday.",
                        "An aunt calls every evening.",
                        "Two visits, a letter, and a talk with the social worker.",
                        "An enquiry was begun; its outcome was told to us by telephone.",
                        clock.today().minusDays(4),
                        true,
                        null)))
                .reference();
    }

    private void refuse(String reference, String step, Ending how, String reasons) {
        done(deciding.decide(
                new DecideRequest(reference, step, how, Map.of(Recorded.FULL_REASONS, reasons), null, "", null)));
    }

    private void as(PartnershipsPrepared prepared, String userName) {
        signedIn.is(Objects.requireNonNull(prepared.persons().get(userName)));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused ->
                throw new IllegalStateException("the demonstration was refused: " + refused.refusals());
        };
    }
}
