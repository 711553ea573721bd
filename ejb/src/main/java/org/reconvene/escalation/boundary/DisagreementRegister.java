package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.child.boundary.ChildRegister;
import org.reconvene.escalation.DisagreementFacts;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;

/** Tells other desks what they have to know of a disagreement, inside their transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("part of another desk’s act or read, which is decided and recorded there")
public class DisagreementRegister {

    @Inject
    Disagreements disagreements;

    @Inject
    ChildRegister children;

    @Inject
    Directory directory;

    /** What is known of the disagreement, or empty where there is none of that reference. */
    public Optional<DisagreementFacts> find(String reference) {
        return disagreements
                .find(reference)
                .map(found -> new DisagreementFacts(
                        reference,
                        found.partnership(),
                        !found.isOpen(),
                        found.raiser(),
                        found.counterpart(),
                        found.supporter(),
                        names(found)));
    }

    /** The child by given and family name, the two sides by full name. */
    private Set<String> names(Disagreement disagreement) {
        var names = new LinkedHashSet<String>();
        children.views(disagreement.partnership(), Set.of(disagreement.child()))
                .values()
                .forEach(child -> Stream.of(child.givenName(), child.familyName())
                        .filter(Objects::nonNull)
                        .forEach(names::add));
        directory.persons(Set.of(disagreement.raiser(), disagreement.counterpart())).values().stream()
                .map(PersonView::name)
                .forEach(names::add);
        return names;
    }
}
