package org.reconvene.bench;

import static org.reconvene.server.Story.done;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.escalation.RaiseDisagreement;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.boundary.DisagreementDesk;
import org.reconvene.escalation.boundary.RaisingDesk;
import org.reconvene.people.PersonId;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.time.boundary.BusinessClock;

/**
 * One disagreement through the four stages of Surrey's procedure, each act by whoever's turn it is, through the desks. 1 KB is
 * written when it is raised, and 1 KB at each stage. It is about one of 500 children.
 */
@ApplicationScoped
public class FourStages {

    private static final int CHILDREN = 500;
    private static final int TEXTS = 256;

    @Inject
    SignedIn signedIn;

    @EJB
    RaisingDesk raising;

    @EJB
    DisagreementDesk desk;

    @Inject
    BusinessClock clock;

    @Inject
    Teams teams;

    private final String[] texts = new String[TEXTS];

    /** Fills in what is written. */
    public FourStages() {
        for (int number = 0; number < TEXTS; number++) {
            var random = new Random(number);
            var text = new StringBuilder();
            while (text.length() < 1_000) {
                text.append(Integer.toString(random.nextInt(1 << 30), 36)).append(' ');
            }
            texts[number] = text.substring(0, 1_000).strip();
        }
    }

    /** The whole case. */
    public void pass(int number) {
        var reference = raise(number);
        var line = teams.answering(number);
        take(reference, "discuss", Ending.NOT_AGREED, line.practitioner(), Recorded.RESPONSE, number + 1);
        take(reference, "line-managers", Ending.NOT_AGREED, line.lineManager(), Recorded.RESPONSE, number + 2);
        take(reference, "senior-managers", Ending.NOT_AGREED, line.seniorManager(), Recorded.RESPONSE, number + 3);
        take(reference, "heads-of-service", Ending.DECIDED, line.headOfService(), Recorded.DECISION, number + 4);
    }

    /** Its raising alone: it stays open at the first stage. */
    public String raise(int number) {
        signedIn.is(teams.raising(number).practitioner());
        var child = number % CHILDREN;
        var text = text(number);
        return done(raising.raise(new RaiseDisagreement(
                "Given" + child,
                "Family" + child,
                LocalDate.of(2015, 1, 1).plusDays(child),
                "general/level-of-need",
                text.substring(0, 100),
                clock.now().minusSeconds(60),
                teams.answering(number).practitioner(),
                text.substring(100, 280),
                text.substring(280, 460),
                text.substring(460, 640),
                text.substring(640, 820),
                text.substring(820),
                null)));
    }

    /** Who raises the first case. */
    public PersonId firstRaiser() {
        return teams.raising(0).practitioner();
    }

    private void take(String reference, String step, Ending how, PersonId by, Recorded item, int text) {
        signedIn.is(by);
        done(desk.take(new TakeStep(reference, step, how, Map.of(item, text(text)))));
    }

    private String text(int number) {
        return texts[number % TEXTS];
    }
}
