package org.reconvene.killed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Disagreements in Northern Ireland laid out by SQL: of some the limit has passed, of others it is time to say that it comes near. */
final class DueLimits {

    static final int LATE = 240;
    static final int NEAR = 60;

    /** Whoever acts next, and both sides, for each that is late; whoever acts, for each that is near. */
    static final int NOTICES = LATE * 3 + NEAR;

    private static final long FIRST = 10_000_000;

    private DueLimits() {}

    static void layOut(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var sql = connection.createStatement()) {
            people(sql);
            for (var number = 0; number < LATE + NEAR; number++) {
                disagreement(sql, number, number < LATE);
            }
            sql.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void people(Statement sql) throws SQLException {
        sql.addBatch("insert into partnership (id, slug, name, prefix, nation, demonstration)"
                + " values (1, 'northern-ireland', 'Northern Ireland', 'NI', 'NORTHERN_IRELAND', false)");
        sql.addBatch("insert into agency (id, partnership_id, kind, name) values (2, 1, 'EDUCATION', 'School')");
        sql.addBatch("insert into agency (id, partnership_id, kind, name)"
                + " values (3, 1, 'CHILDRENS_SOCIAL_CARE', 'Trust')");
        person(sql, 4, 2, "FIRST_LINE_MANAGER", "null");
        person(sql, 5, 2, "PRACTITIONER", "4");
        person(sql, 6, 3, "PRACTITIONER", "null");
        sql.addBatch("insert into child (id, partnership_id, reference, given_name, family_name, born_on, restricted,"
                + " version) values (7, 1, 'C1', 'Rowan', 'Blackthorn', date '2018-03-01', false, 0)");
    }

    private static void person(Statement sql, int id, int agency, String tier, String manager) throws SQLException {
        sql.addBatch("insert into person (id, partnership_id, agency_id, name, title, tier, employment,"
                + " line_manager_id, email, active, version) values (" + id + ", 1, " + agency + ", 'Person " + id
                + "', 'Person', '" + tier + "', 'STATUTORY_AGENCY', " + manager + ", 'person" + id
                + "@example.org', true, 0)");
    }

    private static void disagreement(Statement sql, int number, boolean late) throws SQLException {
        var id = FIRST + number;
        sql.addBatch(
                "insert into disagreement (id, partnership_id, reference, route, kind, child_id, decision,"
                        + " heard_at, raiser_id, counterpart_id, raising_agency_id, answering_agency_id, status, raised_at,"
                        + " version) values (" + id + ", 1, 'NI-2026-" + number
                        + "', 'general', 'assessment', 7, 'A decision',"
                        + " current_timestamp - interval '3' day, 5, 6, 2, 3, 'OPEN', current_timestamp - interval '3' day, 0)");
        sql.addBatch("insert into disagreement_turn (id, disagreement_id, step, number, person_id, with_id, both_act,"
                + " started_at, due_at, late_told, soon_at, soon_of, reference, about) values ("
                + (id + 1_000_000) + ", " + id
                + ", 'answer', 1, 6, 5, false, current_timestamp - interval '2' day, "
                + (late ? "current_timestamp - interval '1' day" : "current_timestamp + interval '1' day")
                + ", false, " + (late ? "null, null" : "current_timestamp, current_timestamp") + ", 'NI-2026-" + number
                + "', 'A decision')");
    }
}
