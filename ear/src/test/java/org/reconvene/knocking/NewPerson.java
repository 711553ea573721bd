package org.reconvene.knocking;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;

/** Adds people to a register that lies still. */
final class NewPerson {

    private static final long FIRST = 9_000_000;
    private static final String COLLEAGUE =
            "(select min(p.id) from person p join partnership s on s.id = p.partnership_id"
                    + " join agency g on g.id = p.agency_id where s.slug = 'surrey' and g.kind = 'HEALTH')";

    private NewPerson() {}

    /** A colleague of somebody of health in Surrey, with the password of the demonstration: in no office, with no part. */
    static void add(Connection database, int number) throws SQLException {
        try (var statement = database.createStatement()) {
            var columns = new ArrayList<String>();
            var values = new ArrayList<String>();
            try (var one = statement.executeQuery("select * from person where 1 = 0")) {
                for (int i = 1; i <= one.getMetaData().getColumnCount(); i++) {
                    var column = one.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT);
                    columns.add(column);
                    values.add(
                            switch (column) {
                                case "id" -> Long.toString(FIRST + number);
                                case "name" -> "'Newcomer " + number + "'";
                                case "line_manager_id", "email" -> "null";
                                default -> column;
                            });
                }
            }
            statement.executeUpdate("insert into person (" + String.join(", ", columns) + ") select "
                    + String.join(", ", values) + " from person where id = " + COLLEAGUE);
            statement.executeUpdate(
                    "insert into account (person_id, user_name, password_hash, demonstration, must_change)"
                            + " select " + (FIRST + number) + ", 'newcomer." + number + "', password_hash, true, false"
                            + " from account where user_name = 'hannah.kestrel'");
        }
    }
}
