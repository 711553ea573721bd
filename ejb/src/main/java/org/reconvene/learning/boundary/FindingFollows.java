package org.reconvene.learning.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.dissentsgroup.FindingRecorded;
import org.reconvene.learning.InvestigationAsked;
import org.reconvene.learning.InvestigationDuty;
import org.reconvene.learning.model.FoundDissent;
import org.reconvene.learning.model.Investigation;
import org.reconvene.learning.store.Candidates;
import org.reconvene.learning.store.FoundDissents;
import org.reconvene.learning.store.Investigations;
import org.reconvene.learning.store.LearningLimits;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.WorkingCalendars;

/**
 * What a finding sets going, in its own transaction: feedback falls due (SUR-16), and a supported dissent is referred back for
 * investigation (SUR-17).
 */
@ApplicationScoped
public class FindingFollows {

    @Inject
    Directory directory;

    @Inject
    WorkingCalendars calendars;

    @Inject
    LearningLimits limits;

    @Inject
    FoundDissents dissents;

    @Inject
    Investigations investigations;

    @Inject
    Candidates candidates;

    @Inject
    Journal journal;

    @Inject
    Event<InvestigationAsked> asked;

    void on(@Observes FindingRecorded event) {
        if (dissents.find(event.reference()).isPresent()) {
            throw new IllegalStateException("a finding is recorded once: " + event.reference());
        }
        var partnership = directory.partnership(event.partnership());
        var found = new FoundDissent(
                event,
                limits.sendFeedback(partnership, event.recorded())
                        .startingAt(event.meeting(), calendars.of(partnership))
                        .due());
        dissents.add(found);
        if (event.finding() == Finding.DISSENT_SUPPORTED) {
            investigate(found, event.at(), partnership);
        }
    }

    private void investigate(FoundDissent found, Instant at, PartnershipView partnership) {
        var due = limits.reportInvestigation(partnership, found.recordedAt())
                .startingAt(at, calendars.of(partnership))
                .due();
        var investigation = new Investigation(found, at, due);
        var investigator = candidates.forDuty(found, InvestigationDuty.INVESTIGATE, null).stream()
                .findFirst();
        var id = investigator.map(PersonView::id).orElse(null);
        investigation.isGivenTo(InvestigationDuty.INVESTIGATE, id);
        investigation.isGivenTo(
                InvestigationDuty.REVIEW,
                candidates.forDuty(found, InvestigationDuty.REVIEW, id).stream()
                        .findFirst()
                        .map(PersonView::id)
                        .orElse(null));
        investigations.add(investigation);
        journal.followed(
                "INVESTIGATION_ASKED",
                new CaseKey(found.reference()),
                investigator
                        .map(person -> "The dissent was referred back for investigation, to " + person.name())
                        .orElse("The dissent was referred back for investigation; nobody of the office may"
                                + " investigate, so somebody has to be named"));
        asked.fire(new InvestigationAsked(found.reference(), found.partnership(), id, due, at));
    }
}
