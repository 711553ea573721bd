package org.reconvene.work.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reconvene.access.Part;
import org.reconvene.access.Relation;
import org.reconvene.access.Standing;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PersonId;
import org.reconvene.work.WorkItem;

/** Who belongs to a manager's team, and what waits for them, in three statements however much that is. */
@ApplicationScoped
public class TeamWork {

    /** So deep a line of management is followed; one that runs in a circle by mistake ends here too. */
    private static final int DEEPEST = 10;

    private static final String TEAM = """
            with recursive team (id, depth) as (
              select p.id, 1 from person p where p.line_manager_id = :manager
              union all
              select p.id, t.depth + 1 from person p join team t on p.line_manager_id = t.id where t.depth < :deepest)
            select distinct id from team where id <> :manager""";

    /** A debrief is between two, and no part of what a team has to do. */
    private static final String ITEMS = WorkItems.COLUMNS + """
            where w.person_id in (:team) and not exists (select 1 from debrief b where b.reference = w.case_key)
            """ + WorkItems.FIRST_DUE;

    private static final String RELATIONS = """
            select case_key, part, cast(null as timestamp with time zone) from part_in_case
              where person_id = :person and case_key in (:cases)
            union all
            select case_key, 'ENDED', ended_at from ended_case where case_key in (:cases)""";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Everybody whom the person manages, directly or through others, those who have left included. */
    public List<PersonId> of(PersonId manager) {
        return Rows.of(entities.createNativeQuery(TEAM, Tuple.class)
                        .setParameter("manager", manager.value())
                        .setParameter("deepest", DEEPEST))
                .stream()
                .map(row -> new PersonId(Rows.number(row, 0)))
                .toList();
    }

    /** Whether the person manages anybody. */
    public boolean exists(PersonId manager) {
        return Rows.first(entities.createNativeQuery(
                                "select id from person where line_manager_id = ? limit 1", Tuple.class)
                        .setParameter(1, manager.value()))
                .isPresent();
    }

    /** What waits for those people, what falls due first. */
    public List<WorkItem> waitingFor(Collection<PersonId> team) {
        return team.isEmpty()
                ? List.of()
                : WorkItems.items(entities.createNativeQuery(ITEMS, Tuple.class)
                        .setParameter("team", team.stream().map(PersonId::value).toList()));
    }

    /** What the person is to each of the cases; a case in which they have no part is not among them. */
    public Map<String, Relation> relations(PersonId person, Collection<String> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        var parts = new HashMap<String, Set<Part>>();
        var ended = new HashMap<String, Instant>();
        for (var row : Rows.of(entities.createNativeQuery(RELATIONS, Tuple.class)
                .setParameter("person", person.value())
                .setParameter("cases", cases))) {
            if (Rows.instantOrNull(row, 2) == null) {
                parts.computeIfAbsent(Rows.text(row, 0), key -> EnumSet.noneOf(Part.class))
                        .add(Part.valueOf(Rows.text(row, 1)));
            } else {
                ended.put(Rows.text(row, 0), Rows.instant(row, 2));
            }
        }
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new Relation(each.getValue(), new Standing(ended.get(each.getKey()), null, false))));
    }
}
