package org.reconvene.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.InvestigationDuty;
import org.reconvene.learning.model.FoundDissent;
import org.reconvene.learning.model.WhoMayInvestigate;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;

/** Who can be named to investigate a supported dissent, or to review the report. */
@ApplicationScoped
public class Candidates {

    @Inject
    Directory directory;

    /** The guard of that dissent, with people as they are now. */
    public WhoMayInvestigate guardOf(FoundDissent found, @Nullable PersonId investigator) {
        var people = directory.persons(List.of(found.chair(), found.dissenter()));
        return new WhoMayInvestigate(
                Objects.requireNonNull(people.get(found.chair())),
                Objects.requireNonNull(people.get(found.dissenter())),
                investigator);
    }

    /** Who holds the office now and may have the duty, by name. */
    public List<PersonView> forDuty(FoundDissent found, InvestigationDuty duty, @Nullable PersonId investigator) {
        var guard = guardOf(found, investigator);
        var office = switch (duty) {
            case INVESTIGATE -> Role.INVESTIGATING_MANAGER;
            case REVIEW -> Role.HEAD_OF_SAFEGUARDING;
        };
        return directory.holders(found.partnership(), office).stream()
                .filter(person -> guard.whyNot(person, duty).isEmpty())
                .toList();
    }
}
