package org.reconvene.child.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.child.ChildId;
import org.reconvene.child.ChildView;
import org.reconvene.child.model.Child;
import org.reconvene.child.store.Children;
import org.reconvene.child.store.NamedChildren;
import org.reconvene.people.PartnershipId;

/** Whom a case is about, and who is left when it is gone. */
@ApplicationScoped
@Unrecorded("part of another desk’s act, which is decided and recorded there")
public class ChildrenOfCases {

    @Inject
    NamedChildren named;

    @Inject
    Children children;

    /** The children of that case. */
    public List<ChildId> of(String reference) {
        return named.of(reference);
    }

    /** The children of exactly that name and date of birth; restricted ones are as if not there. */
    public List<ChildView> called(PartnershipId partnership, String givenName, String familyName, LocalDate bornOn) {
        return children.called(partnership, givenName, familyName, bornOn).stream()
                .filter(child -> !child.isRestricted())
                .map(Child::view)
                .toList();
    }

    /** The names of all children of the partnership who have one. */
    public List<String> namesIn(PartnershipId partnership) {
        return named.namesIn(partnership);
    }

    /** Deletes those of them whom no case names, and answers how many. */
    public int forgetUnnamed(Collection<ChildId> children) {
        return named.forgetUnnamed(children);
    }
}
