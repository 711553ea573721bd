package org.reconvene.child.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import org.reconvene.architecture.Rows;
import org.reconvene.child.ChildId;
import org.reconvene.people.PartnershipId;

/** Which children cases name. */
@ApplicationScoped
public class NamedChildren {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public List<ChildId> of(String reference) {
        return Rows.of(entities.createNativeQuery(
                                "select distinct child_id from child_of_case where case_key = :key", Tuple.class)
                        .setParameter("key", reference))
                .stream()
                .map(row -> new ChildId(Rows.number(row, 0)))
                .toList();
    }

    /** The names of all children of the partnership who have one. */
    public List<String> namesIn(PartnershipId partnership) {
        return Rows.of(entities.createNativeQuery("""
                                select distinct given_name || ' ' || family_name from child
                                where partnership_id = :partnership and given_name is not null and family_name is not null""", Tuple.class).setParameter("partnership", partnership.value()))
                .stream()
                .map(row -> Rows.text(row, 0))
                .toList();
    }

    public int forgetUnnamed(Collection<ChildId> children) {
        return children.isEmpty()
                ? 0
                : entities.createNativeQuery("""
                                delete from child where id in (:ids)
                                and not exists (select 1 from child_of_case x where x.child_id = child.id)""")
                        .setParameter(
                                "ids", children.stream().map(ChildId::value).toList())
                        .executeUpdate();
    }
}
