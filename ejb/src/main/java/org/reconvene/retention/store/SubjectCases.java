package org.reconvene.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.record.HeldRows;

/** The cases in which somebody stands, and what was written in them. Those of restricted children are as if not there. */
@ApplicationScoped
public class SubjectCases {

    private static final String CASES = """
            select k.case_key, coalesce(c.kind, k.kind), s.relation from known_case k
              join stands s on s.case_key = k.case_key
              left join retained_case c on c.case_key = k.case_key
              where k.partnership_id = :partnership
                and not exists (select 1 from restricted_case r where r.case_key = k.case_key)
              order by k.case_key, s.relation
            """;

    private static final String OF_CHILDREN = """
            with stands (case_key, relation) as (
              select distinct case_key, 'CHILD' from child_of_case where child_id in (:ids))
            """ + CASES;

    /** Whoever lays out the docket, or sits in the Group, has that of the office and stands in no case by it. */
    private static final String OF_PERSON = """
            with stands (case_key, relation) as (
              select distinct case_key, part from part_in_case
                where person_id = :person and part not in ('COORDINATOR', 'GROUP_MEMBER'))
            """ + CASES;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** A case by its reference, what it is, and what the person is to it. */
    public record Found(String reference, String kind, List<String> relations) {

        public Found {
            relations = List.copyOf(relations);
        }
    }

    public List<Found> ofChildren(PartnershipId partnership, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : found(Rows.of(entities.createNativeQuery(OF_CHILDREN, Tuple.class)
                        .setParameter("partnership", partnership.value())
                        .setParameter("ids", ids)));
    }

    public List<Found> ofPerson(PartnershipId partnership, PersonId person) {
        return found(Rows.of(entities.createNativeQuery(OF_PERSON, Tuple.class)
                .setParameter("partnership", partnership.value())
                .setParameter("person", person.value())));
    }

    private static List<Found> found(List<Tuple> rows) {
        Map<List<String>, List<String>> byCase = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(Rows.text(row, 0), Rows.text(row, 1)),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> Rows.text(row, 2), Collectors.toList())));
        return byCase.entrySet().stream()
                .map(each -> new Found(each.getKey().get(0), each.getKey().get(1), each.getValue()))
                .toList();
    }

    /** A text, and as what it is held. */
    public record Written(String heldAs, String words) {}

    /** What was written in those rows of the case, in somebody's own words: asked in one statement. */
    public List<Written> texts(List<HeldRows> held, String reference) {
        var asked = new ArrayList<String>();
        for (var place = 0; place < held.size(); place++) {
            for (var column : held.get(place).texts()) {
                asked.add("select " + place + " as place, cast(" + column + " as varchar) as words from "
                        + held.get(place).table() + " where " + held.get(place).where());
            }
        }
        return Rows.of(entities.createNativeQuery(String.join(" union all ", asked) + " order by place", Tuple.class)
                        .setParameter("key", reference))
                .stream()
                .filter(row ->
                        !Objects.requireNonNullElse(Rows.textOrNull(row, 1), "").isBlank())
                .map(row -> new Written(held.get((int) Rows.number(row, 0)).words(), Rows.text(row, 1)))
                .toList();
    }
}
