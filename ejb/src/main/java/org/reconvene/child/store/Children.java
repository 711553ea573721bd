package org.reconvene.child.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.reconvene.child.ChildId;
import org.reconvene.child.model.Child;
import org.reconvene.people.PartnershipId;

/** The children of all partnerships. */
@ApplicationScoped
public class Children {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(Child child) {
        entities.persist(child);
    }

    public List<Child> withIds(PartnershipId partnership, Collection<ChildId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c from Child c where c.partnership = :partnership and c.id in :ids", Child.class)
                .setParameter("partnership", partnership.value())
                .setParameter("ids", ids.stream().map(ChildId::value).toList())
                .getResultList();
    }

    public List<Child> withReferences(PartnershipId partnership, Collection<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c from Child c where c.partnership = :partnership and c.reference in :references",
                        Child.class)
                .setParameter("partnership", partnership.value())
                .setParameter("references", references)
                .getResultList();
    }

    /** The children of exactly that name, in capitals or not, and date of birth. */
    public List<Child> called(PartnershipId partnership, String givenName, String familyName, LocalDate bornOn) {
        return entities.createQuery("""
                        select c from Child c where c.partnership = :partnership and c.bornOn = :bornOn
                        and lower(c.givenName) = :given and lower(c.familyName) = :family order by c.id""", Child.class)
                .setParameter("partnership", partnership.value())
                .setParameter("bornOn", bornOn)
                .setParameter("given", givenName.toLowerCase(Locale.UK))
                .setParameter("family", familyName.toLowerCase(Locale.UK))
                .getResultList();
    }

    public boolean isAnyRestricted(Collection<ChildId> ids) {
        return !entities.createQuery("select c.id from Child c where c.id in :ids and c.restricted = true", Long.class)
                .setParameter("ids", ids.stream().map(ChildId::value).toList())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The references of the restricted children, in their order. */
    public List<String> restricted(PartnershipId partnership) {
        return entities.createQuery(
                        "select c.reference from Child c where c.partnership = :partnership and c.restricted = true"
                                + " order by c.reference",
                        String.class)
                .setParameter("partnership", partnership.value())
                .getResultList();
    }

    /** Children whose reference or name begins with the words; restricted ones are as if not there. */
    public List<Child> beginningWith(PartnershipId partnership, String words, int most) {
        return entities.createQuery("""
                        select c from Child c where c.partnership = :partnership and c.restricted = false
                        and (lower(c.reference) like :words escape '!' or lower(c.givenName) like :words escape '!'
                          or lower(c.familyName) like :words escape '!')
                        order by c.familyName, c.givenName, c.reference""", Child.class)
                .setParameter("partnership", partnership.value())
                .setParameter(
                        "words",
                        words.toLowerCase(Locale.UK)
                                        .replace("!", "!!")
                                        .replace("%", "!%")
                                        .replace("_", "!_")
                                + "%")
                .setMaxResults(most)
                .getResultList();
    }
}
