package org.reconvene.oversight.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;

/** Who says whether it was right that somebody opened a case without a part in it. */
@ApplicationScoped
@Unrecorded("who holds an office is no case")
public class GlassReviewers {

    @Inject
    Directory directory;

    /** The Caldicott guardians but for whoever did it; where there is no other, the Head of Safeguarding. */
    public Set<PersonId> of(PartnershipId partnership, PersonId whoDidIt) {
        var guardians = holders(partnership, Role.CALDICOTT_GUARDIAN, whoDidIt);
        return guardians.isEmpty() ? holders(partnership, Role.HEAD_OF_SAFEGUARDING, whoDidIt) : guardians;
    }

    private Set<PersonId> holders(PartnershipId partnership, Role role, PersonId but) {
        return directory.holders(partnership, role).stream()
                .map(PersonView::id)
                .filter(person -> !person.equals(but))
                .collect(Collectors.toSet());
    }
}
