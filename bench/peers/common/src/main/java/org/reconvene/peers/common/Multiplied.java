package org.reconvene.peers.common;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.StringJoiner;

/** Copies the only case of an engine's tables, every id with the number of the copy behind it, due an hour ago. */
public final class Multiplied {

    private Multiplied() {}

    /** Copies it until there are so many. */
    public static void to(Connection connection, int cases, String... tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            var ids = new HashSet<String>();
            for (var table : tables) {
                ids.addAll(ids(statement, table));
            }
            var copies = new ArrayList<String>();
            for (var table : tables) {
                for (var id : ids(statement, table)) {
                    copies.add(copy(statement, table, id, ids, cases));
                }
            }
            statement.execute("set session_replication_role = replica");
            for (var copy : copies) {
                statement.execute(copy);
            }
            statement.execute("set session_replication_role = default");
            statement.execute("vacuum analyze");
        }
    }

    private static List<String> ids(Statement statement, String table) throws SQLException {
        var ids = new ArrayList<String>();
        try (ResultSet rows = statement.executeQuery("select id_ from " + table)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static String copy(Statement statement, String table, String id, HashSet<String> ids, int cases)
            throws SQLException {
        try (ResultSet row = statement.executeQuery("select * from " + table + " where id_ = '" + id + "'")) {
            row.next();
            var about = row.getMetaData();
            var columns = new StringJoiner(", ");
            var values = new StringJoiner(", ");
            for (int number = 1; number <= about.getColumnCount(); number++) {
                var column = about.getColumnName(number);
                columns.add(column);
                if (column.equals("due_date_") || column.equals("duedate_")) {
                    values.add("localtimestamp - interval '1 hour'");
                } else if (about.getColumnType(number) == Types.VARCHAR && ids.contains(row.getString(number))) {
                    values.add("x." + column + " || '-' || g");
                } else {
                    values.add("x." + column);
                }
            }
            return "insert into " + table + " (" + columns + ") select " + values + " from " + table
                    + " x, generate_series(2, " + cases + ") g where x.id_ = '" + id + "'";
        }
    }
}
