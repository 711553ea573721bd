package org.reconvene.learning.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.calendars.OpenDeadline;
import org.reconvene.calendars.OpenDeadlines;
import org.reconvene.learning.model.FoundDissent;
import org.reconvene.learning.model.Investigation;
import org.reconvene.learning.store.FoundDissents;
import org.reconvene.learning.store.Investigations;
import org.reconvene.learning.store.LearningLimits;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;

/** The deadlines that run after a finding: the feedback and the report of the investigation. */
@ApplicationScoped
@Unrecorded("lists what the keeping of calendars moves, which is decided and recorded there")
public class LearningDeadlines implements OpenDeadlines {

    @Inject
    FoundDissents dissents;

    @Inject
    Investigations investigations;

    @Inject
    Directory directory;

    @Inject
    LearningLimits limits;

    @Override
    public List<OpenDeadline> of(PartnershipView partnership) {
        Set<PersonId> coordinators = directory.holders(partnership.id(), Role.GROUP_COORDINATOR).stream()
                .map(PersonView::id)
                .collect(Collectors.toSet());
        return Stream.concat(
                        dissents.withoutFeedback(partnership.id()).stream()
                                .map(found -> ofFeedback(partnership, found, coordinators)),
                        investigations.notReported(partnership.id()).stream()
                                .map(investigation -> ofReport(partnership, investigation)))
                .toList();
    }

    private OpenDeadline ofFeedback(PartnershipView partnership, FoundDissent found, Set<PersonId> coordinators) {
        var rule = limits.sendFeedback(partnership, found.recordedAt());
        return new OpenDeadline(
                OpenDeadline.Subject.DISSENT,
                found.reference(),
                List.of(new CaseKey(found.reference())),
                "The date for the Group’s feedback",
                found.meeting(),
                found.feedbackDueAt(),
                calendar -> rule.startingAt(found.meeting(), calendar).due(),
                () -> coordinators,
                calendar -> found.feedbackIsDue(
                        rule.startingAt(found.meeting(), calendar).due()));
    }

    private OpenDeadline ofReport(PartnershipView partnership, Investigation investigation) {
        var rule = limits.reportInvestigation(partnership, investigation.recordedAt());
        var investigator = investigation.investigator();
        return new OpenDeadline(
                OpenDeadline.Subject.DISSENT,
                investigation.dissent(),
                List.of(new CaseKey(investigation.dissent())),
                "The date for the report of the investigation",
                investigation.askedAt(),
                investigation.dueAt(),
                calendar -> rule.startingAt(investigation.askedAt(), calendar).due(),
                () -> investigator == null ? Set.of() : Set.of(investigator),
                calendar -> investigation.isDue(
                        rule.startingAt(investigation.askedAt(), calendar).due()));
    }
}
