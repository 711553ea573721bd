package org.reconvene.escalation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.reconvene.escalation.FamilySharingView;
import org.reconvene.escalation.model.FamilySharing;
import org.reconvene.people.boundary.Directory;

/** What was shared with families. */
@ApplicationScoped
public class FamilySharings {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    @Inject
    Directory directory;

    public void add(FamilySharing sharing) {
        entities.persist(sharing);
    }

    /** What was shared in that disagreement, earliest first. */
    public List<FamilySharingView> in(String disagreement) {
        var found = entities.createQuery(
                        "select s from FamilySharing s where s.disagreement.reference = :reference"
                                + " order by s.recordedAt, s.id",
                        FamilySharing.class)
                .setParameter("reference", disagreement)
                .getResultList();
        var people =
                directory.persons(found.stream().flatMap(FamilySharing::people).collect(Collectors.toSet()));
        return found.stream().map(each -> each.view(people)).toList();
    }
}
