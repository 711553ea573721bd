package org.reconvene.child.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.child.ChildId;
import org.reconvene.child.ChildView;
import org.reconvene.child.KeepChild;
import org.reconvene.child.model.Child;
import org.reconvene.child.store.Children;
import org.reconvene.people.PartnershipId;
import org.reconvene.record.boundary.References;

/** Tells other desks which children a case is about, inside their transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("part of another desk’s act or read, which is decided and recorded there")
public class ChildRegister {

    @Inject
    Children children;

    @Inject
    References references;

    /** Those of the partnership’s children that the ids name. */
    public Map<ChildId, ChildView> views(PartnershipId partnership, Collection<ChildId> ids) {
        return children.withIds(partnership, ids).stream()
                .map(Child::view)
                .collect(Collectors.toMap(ChildView::id, Function.identity()));
    }

    /** Those of the partnership’s children that the references name, by reference. */
    public Map<String, ChildView> viewsByReference(PartnershipId partnership, Collection<String> references) {
        return children.withReferences(partnership, references).stream()
                .map(Child::view)
                .collect(Collectors.toMap(ChildView::reference, Function.identity()));
    }

    /** Adds the child, or brings the one with that reference up to date; a name that is not given is left as it is. */
    public ChildId keep(KeepChild command) {
        var held = children.withReferences(command.partnership(), List.of(command.reference()));
        return keep(command, held.isEmpty() ? null : held.get(0)).id();
    }

    /** As {@link #keep}, for many children of one partnership at once, each reference once. */
    public void keepAll(PartnershipId partnership, List<KeepChild> commands) {
        var held = children
                .withReferences(
                        partnership, commands.stream().map(KeepChild::reference).toList())
                .stream()
                .collect(Collectors.toMap(Child::reference, Function.identity()));
        commands.forEach(command -> keep(command, held.get(command.reference())));
    }

    /**
     * The child of that name and date of birth, added where the partnership holds none. Whoever names a child exactly learns
     * nothing from it but that the disagreement is about this child.
     *
     * @param prefix what a reference that is given out here begins with
     */
    public ChildId called(
            PartnershipId partnership, String prefix, String givenName, String familyName, LocalDate bornOn) {
        return children.called(partnership, givenName, familyName, bornOn).stream()
                .findFirst()
                .map(Child::id)
                .orElseGet(() -> keep(new KeepChild(
                        partnership,
                        references.next(prefix + "-N", bornOn.getYear()),
                        givenName,
                        familyName,
                        bornOn,
                        null)));
    }

    private Child keep(KeepChild command, @Nullable Child held) {
        var child = held == null ? new Child(command.partnership(), command.reference()) : held;
        if (held == null) {
            children.add(child);
        }
        if (command.givenName() != null) {
            child.isCalled(command.givenName(), command.familyName());
        }
        child.wasBorn(command.bornOn());
        child.isExpected(command.expectedOn());
        return child;
    }
}
