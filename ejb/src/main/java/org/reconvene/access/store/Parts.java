package org.reconvene.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.reconvene.access.Part;
import org.reconvene.access.Relation;
import org.reconvene.access.Standing;
import org.reconvene.people.PersonId;

/**
 * What a person is to a case. Every component adds its own parts to the view {@code part_in_case}, so that this question is
 * asked in one statement, and lists and row security can ask it too.
 */
@ApplicationScoped
public class Parts {

    private static final String PARTS =
            "select part, cast(null as timestamp with time zone) from part_in_case where case_key = ? and person_id = ?";

    private static final String STANDING = """

            union all
            select 'ENDED', ended_at from ended_case where case_key = ?
            union all
            select case when exists (select 1 from restricted_case r where r.case_key = g.case_key)
                then 'RESTRICTED' else 'GLASS' end, max(g.until_at)
              from broken_glass g where g.case_key = ? and g.person_id = ? group by g.case_key""";

    /** The question for each set of parts that an act is decided by: written out, so that the database looks nowhere else. */
    private final Map<Set<Part>, String> questions = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /**
     * What the person is to the case.
     *
     * @param caseKey the case by its reference
     */
    public Relation of(PersonId person, String caseKey) {
        return of(person, caseKey, PARTS);
    }

    /** What the person is to the case, as far as those parts go. */
    public Relation of(PersonId person, String caseKey, Set<Part> concerned) {
        return of(person, caseKey, questions.computeIfAbsent(concerned, Parts::question));
    }

    private static String question(Set<Part> concerned) {
        return PARTS
                + concerned.stream()
                        .map(Part::name)
                        .sorted()
                        .collect(Collectors.joining("', '", " and part in ('", "')"));
    }

    /** As plain as it goes, since every act and every page of a case asks it. */
    private Relation of(PersonId person, String caseKey, String question) {
        var session = entities.unwrap(Session.class);
        if (session.isJoinedToTransaction()) {
            // What this transaction changed counts.
            session.flush();
        }
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(question + STANDING)) {
                statement.setString(1, caseKey);
                statement.setLong(2, person.value());
                statement.setString(3, caseKey);
                statement.setString(4, caseKey);
                statement.setLong(5, person.value());
                try (var rows = statement.executeQuery()) {
                    return relation(rows);
                }
            }
        });
    }

    private static Relation relation(ResultSet rows) throws SQLException {
        var parts = EnumSet.noneOf(Part.class);
        Instant endedAt = null;
        Instant glassUntil = null;
        boolean restricted = false;
        while (rows.next()) {
            switch (rows.getString(1)) {
                case "ENDED" -> endedAt = instant(rows);
                case "GLASS" -> glassUntil = instant(rows);
                case "RESTRICTED" -> restricted = true;
                default -> parts.add(Part.valueOf(rows.getString(1)));
            }
        }
        return new Relation(parts, new Standing(endedAt, glassUntil, restricted));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject(2, OffsetDateTime.class).toInstant();
    }
}
