package org.reconvene.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.reconvene.learning.LearnedView;
import org.reconvene.learning.model.Handover;
import org.reconvene.learning.model.Learning;
import org.reconvene.people.AgencyView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.boundary.BusinessClock;

/** Turns what was learned into what a page shows. */
@ApplicationScoped
public class LearnedViews {

    @Inject
    Learnings learnings;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    public List<LearnedView> of(List<Learning> learned) {
        if (learned.isEmpty()) {
            return List.of();
        }
        var handovers = learnings.handovers(learned);
        var people = directory.persons(handovers.stream().map(Handover::owner).collect(Collectors.toSet()));
        var agencies = directory.agenciesOf(learned.getFirst().partnership()).stream()
                .collect(Collectors.toMap(AgencyView::id, AgencyView::name));
        return learned.stream()
                .map(each -> each.view(
                        Objects.requireNonNull(agencies.get(each.agency())),
                        handovers.stream()
                                .filter(handover -> handover.learning().id().equals(each.id()))
                                .map(handover -> handover.view(
                                        Objects.requireNonNull(people.get(handover.owner())), clock.today()))
                                .toList()))
                .toList();
    }
}
