package org.reconvene.work.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PersonId;
import org.reconvene.time.London;
import org.reconvene.time.OfficeHours;
import org.reconvene.work.WorkItem;

/** What waits for whom, read from the view {@code work_item}. */
@ApplicationScoped
public class WorkItems {

    /** So many are shown; whoever has more has another problem than a longer list. */
    private static final int MOST = 200;

    static final String COLUMNS = """
            select w.case_key, w.what, p.name, w.due_at, w.due_on, w.address
              from work_item w join person p on p.id = w.person_id
            """;

    /**
     * The person's own cases are few and are read once; those of the Group are many, and only the ones are looked up in which
     * something is to be done.
     */
    private static final String OTHERS = COLUMNS + """
              left join (select i.case_key from part_in_case i
                  where i.person_id = :person and i.part in ('CHAIR', 'DISSENTER', 'RAISER')
                union select d.reference from disagreement_turn t join disagreement d on d.id = t.disagreement_id
                  where t.with_id = :person and t.ended_at is null
                union select d.reference from disagreement_turn t join disagreement d on d.id = t.disagreement_id
                  where t.person_id = :person and t.both_act and t.ended_at is null) own on own.case_key = w.case_key
              where w.person_id <> :person and (own.case_key is not null
                or exists (select 1 from case_before_group g where g.case_key = w.case_key)
                  and w.partnership_id in (select c.partnership_id from person c join person_role r on r.person_id = c.id
                    where c.id = :person and r.role = 'GROUP_COORDINATOR'))
            """;

    /** Of a longer list, what falls due first is what is shown. */
    static final String FIRST_DUE =
            " order by coalesce(w.due_at, cast(w.due_on as timestamp with time zone)) nulls last, w.case_key, w.what";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public List<WorkItem> of(PersonId person) {
        return items(entities.createNativeQuery(COLUMNS + "where w.person_id = :person" + FIRST_DUE, Tuple.class)
                .setParameter("person", person.value()));
    }

    /** What others do next in the cases that the person raised, chairs or lays out, and in the steps for which they wait. */
    public List<WorkItem> othersInCasesOf(PersonId person) {
        return items(
                entities.createNativeQuery(OTHERS + FIRST_DUE, Tuple.class).setParameter("person", person.value()));
    }

    public List<WorkItem> in(String caseKey) {
        return items(entities.createNativeQuery(COLUMNS + "where w.case_key = :key" + FIRST_DUE, Tuple.class)
                .setParameter("key", caseKey));
    }

    static List<WorkItem> items(Query query) {
        return Rows.of(query.setMaxResults(MOST)).stream()
                .map(WorkItems::item)
                .sorted(Comparator.comparing(WorkItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(WorkItem::reference)
                        .thenComparing(WorkItem::what))
                .toList();
    }

    private static WorkItem item(Tuple row) {
        return new WorkItem(Rows.text(row, 0), Rows.text(row, 1), Rows.text(row, 2), due(row), Rows.text(row, 5));
    }

    /** A day without an hour ends when offices close. */
    private static @Nullable Instant due(Tuple row) {
        var day = Rows.dateOrNull(row, 4);
        return day == null ? Rows.instantOrNull(row, 3) : closing(day);
    }

    private static Instant closing(LocalDate day) {
        return London.at(day, OfficeHours.DEFAULT.closes());
    }
}
