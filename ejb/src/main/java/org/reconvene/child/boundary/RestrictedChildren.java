package org.reconvene.child.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.child.ChildId;
import org.reconvene.child.ChildView;
import org.reconvene.child.model.Child;
import org.reconvene.child.store.Children;
import org.reconvene.people.PartnershipId;

/** The children who are as if not there for whoever has no part in a case of theirs. */
@ApplicationScoped
@Unrecorded("part of another desk’s act or read, which is decided and recorded there")
public class RestrictedChildren {

    @Inject
    Children children;

    /** Those of the partnership’s children that the references name, by reference, but for the restricted ones. */
    public Map<String, ChildView> findable(PartnershipId partnership, Collection<String> references) {
        return children.withReferences(partnership, references).stream()
                .filter(child -> !child.isRestricted())
                .map(Child::view)
                .collect(Collectors.toMap(ChildView::reference, Function.identity()));
    }

    /** Whether one of them is restricted. */
    public boolean isAnyRestricted(Collection<ChildId> ids) {
        return children.isAnyRestricted(ids);
    }

    /** The references of the restricted children of the partnership, in their order. */
    public List<String> restricted(PartnershipId partnership) {
        return children.restricted(partnership);
    }

    /** Restricts the child of that reference, or ends that; false where there is none. */
    public boolean restrict(PartnershipId partnership, String reference, boolean restricted) {
        var found = children.withReferences(partnership, List.of(reference));
        found.forEach(child -> child.isRestricted(restricted));
        return !found.isEmpty();
    }
}
