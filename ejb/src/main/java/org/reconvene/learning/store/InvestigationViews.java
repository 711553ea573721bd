package org.reconvene.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.learning.InvestigationDuty;
import org.reconvene.learning.InvestigationView;
import org.reconvene.learning.model.FoundDissent;
import org.reconvene.learning.model.Investigation;
import org.reconvene.learning.model.StrategyAction;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** Turns an investigation into what a page shows. */
@ApplicationScoped
public class InvestigationViews {

    @Inject
    Directory directory;

    @Inject
    WorkingCalendars calendars;

    @Inject
    LearningLimits limits;

    @Inject
    BusinessClock clock;

    @Inject
    SignedIn signedIn;

    @Inject
    Candidates candidates;

    public InvestigationView of(FoundDissent found, Investigation investigation) {
        var me = signedIn.person().id();
        var people = people(investigation);
        var partnership = directory.partnership(investigation.partnership());
        var today = clock.today();
        return new InvestigationView(
                investigation.dissent(),
                investigation.status(),
                person(investigation.investigator(), people),
                person(investigation.head(), people),
                investigation.askedAt(),
                limits.reportInvestigation(partnership, investigation.recordedAt())
                        .startingAt(investigation.askedAt(), calendars.of(partnership)),
                investigation.report(),
                investigation.recommendations(),
                investigation.reportedAt(),
                investigation.review(),
                investigation.reviewedAt(),
                investigation.whyNoMeeting(),
                investigation.closedAt(),
                investigation.actions().stream()
                        .map(action -> action.view(Objects.requireNonNull(people.get(action.owner())), today))
                        .toList(),
                candidates.forDuty(found, InvestigationDuty.INVESTIGATE, investigation.investigator()),
                candidates.forDuty(found, InvestigationDuty.REVIEW, investigation.investigator()),
                me.equals(investigation.investigator()),
                me.equals(investigation.head()),
                investigation.version());
    }

    private Map<PersonId, PersonView> people(Investigation investigation) {
        List<PersonId> ids = Stream.concat(
                        Stream.of(investigation.investigator(), investigation.head())
                                .flatMap(Stream::ofNullable),
                        investigation.actions().stream().map(StrategyAction::owner))
                .distinct()
                .toList();
        return directory.persons(ids);
    }

    private static @Nullable PersonView person(@Nullable PersonId id, Map<PersonId, PersonView> people) {
        return id == null ? null : people.get(id);
    }
}
