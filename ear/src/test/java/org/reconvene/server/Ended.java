package org.reconvene.server;

import static org.reconvene.server.Story.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.architecture.Rows;
import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.RaiseDisagreement;
import org.reconvene.escalation.boundary.EndingDesk;
import org.reconvene.escalation.boundary.RaisingDesk;
import org.reconvene.notification.NoticeKind;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.boundary.BusinessClock;

/** A teacher of Surrey's demonstration disagrees with a social worker, for what comes after it. */
@ApplicationScoped
public class Ended {

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    RaisingDesk raising;

    @Inject
    EndingDesk ending;

    @Inject
    Everywhere everywhere;

    @Inject
    BusinessClock clock;

    /** Who has that title in Surrey. */
    public PersonView the(String title) {
        var surrey = directory.partnerships().stream()
                .filter(each -> each.slug().equals("surrey"))
                .findFirst()
                .orElseThrow();
        return directory.staffOf(surrey.id()).stream()
                .filter(person -> person.active() && person.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** From here on, that person acts. */
    public void as(String title) {
        signedIn.is(the(title).id());
    }

    /** Raised by the teacher, and waits for the social worker. */
    public String raised(@Nullable PersonId supporter) {
        as("teacher");
        var route = done(raising.options()).procedure().procedure().routes().get(0);
        return done(raising.raise(new RaiseDisagreement(
                "Rowan",
                "Blackthorn",
                LocalDate.of(2018, 3, 1),
                route.key() + "/" + route.kinds().get(0).key(),
                "The referral was treated as family support",
                clock.now().minus(Duration.ofMinutes(20)),
                the("social worker").id(),
                "That a conference would frighten the parents away.",
                "The third bruise since October.",
                "Two weeks of holiday begin.",
                "The grandmother lives close by.",
                "A visit before the holiday.",
                supporter)));
    }

    /** Raised by the teacher, and withdrawn again. */
    public String ended(@Nullable PersonId supporter) {
        var reference = raised(supporter);
        done(ending.end(reference, HowItEnded.WITHDRAWN, "The visit took place this morning."));
        return reference;
    }

    /** What whoever acts was told of it: asked of the table, for the page shows the latest, and other tests tell of days to come. */
    public List<NoticeKind> told(String reference) {
        return everywhere
                .rows(
                        "select kind from notice where person_id = :person and reference = :reference",
                        Map.of("person", signedIn.person().id().value(), "reference", reference))
                .stream()
                .map(row -> NoticeKind.valueOf(Rows.text(row, 0)))
                .toList();
    }
}
