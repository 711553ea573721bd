package org.reconvene.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.reconvene.people.AgencyId;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.Role;
import org.reconvene.people.model.Agency;
import org.reconvene.people.model.Partnership;
import org.reconvene.people.model.Person;

/** Everybody on the staff of the agencies, and what they belong to. */
@ApplicationScoped
public class People {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(Object partnershipAgencyOrPerson) {
        entities.persist(partnershipAgencyOrPerson);
    }

    public Optional<Person> person(PersonId id) {
        return entities.createQuery(
                        "select p from Person p join fetch p.agency left join fetch p.roles where p.id = :id",
                        Person.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** How often the person's entry was changed; empty where the id names nobody. */
    public Optional<Long> version(PersonId id) {
        return entities.createQuery("select p.version from Person p where p.id = :id", Long.class)
                .setParameter("id", id.value())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    public List<Person> persons(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select distinct p from Person p join fetch p.agency left join fetch p.roles where p.id in :ids",
                        Person.class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .getResultList();
    }

    public List<Person> staffOf(PartnershipId partnership) {
        return entities.createQuery("""
                        select distinct p from Person p join fetch p.agency left join fetch p.roles
                        where p.partnership = :partnership order by p.name""", Person.class)
                .setParameter("partnership", partnership.value())
                .getResultList();
    }

    public List<Person> holders(PartnershipId partnership, Role role) {
        return entities.createQuery("""
                        select distinct p from Person p join fetch p.agency left join fetch p.roles
                        where p.partnership = :partnership and p.active = true and :role member of p.roles
                        order by p.name""", Person.class)
                .setParameter("partnership", partnership.value())
                .setParameter("role", role)
                .getResultList();
    }

    public List<Agency> agenciesOf(PartnershipId partnership) {
        return entities.createQuery(
                        "select a from Agency a where a.partnership = :partnership order by a.kind, a.name",
                        Agency.class)
                .setParameter("partnership", partnership.value())
                .getResultList();
    }

    public Partnership partnership(PartnershipId id) {
        return entities.find(Partnership.class, id.value());
    }

    public List<Partnership> partnerships() {
        return entities.createQuery("select p from Partnership p order by p.name", Partnership.class)
                .getResultList();
    }

    /**
     * The agency.
     *
     * @throws IllegalArgumentException if the id names none
     */
    public Agency agency(AgencyId id) {
        var agency = entities.find(Agency.class, id.value());
        if (agency == null) {
            throw new IllegalArgumentException("no agency has this id");
        }
        return agency;
    }
}
