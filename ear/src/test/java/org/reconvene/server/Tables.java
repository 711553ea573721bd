package org.reconvene.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What stands in every table of the business, row by row, so that a test can say what changed. */
@ApplicationScoped
public class Tables {

    /** What is written by looking alone: the record of it, who is in, and how often somebody tried. */
    private static final Set<String> OF_LOOKING =
            Set.of("record_entry", "signed_in_session", "sign_in_tries", "flyway_schema_history");

    /** As whoever owns the tables, whom row security hides nothing from. */
    @Resource(lookup = "java:jboss/datasources/ReconveneOwner")
    DataSource database;

    /** The rows by table; each row is its hash. */
    public record Rows(Map<String, Set<String>> byTable) {
        public Rows {
            byTable = Map.copyOf(byTable);
        }

        /** The tables in which a row was changed, removed or added since. */
        public List<String> changes(Rows later) {
            return compared(later, true);
        }

        /** The tables in which a row that was there was changed or removed. */
        public List<String> losses(Rows later) {
            return compared(later, false);
        }

        private List<String> compared(Rows later, boolean withNew) {
            var found = new ArrayList<String>();
            byTable.forEach((table, rows) -> {
                var now = later.byTable.getOrDefault(table, Set.of());
                var gone = rows.stream().filter(row -> !now.contains(row)).count();
                var added = now.stream().filter(row -> !rows.contains(row)).count();
                if (gone > 0 || (withNew && added > 0)) {
                    found.add(table + ": " + gone + " gone, " + added + " new");
                }
            });
            return found.stream().sorted().toList();
        }
    }

    public Rows rows() {
        try (var connection = database.getConnection()) {
            return rowsIn(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same of a database that a test has opened itself. */
    public static Rows rowsIn(Connection connection) throws SQLException {
        var rows = new TreeMap<String, Set<String>>();
        for (var table : names(connection)) {
            rows.put(table, rowsOf(connection, table));
        }
        return new Rows(rows);
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name")) {
            while (found.next()) {
                var name = found.getString(1).toLowerCase(Locale.ROOT);
                if (!OF_LOOKING.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static Set<String> rowsOf(Connection connection, String table) throws SQLException {
        var rows = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + table)) {
            while (found.next()) {
                rows.add(hash(found));
            }
        }
        return rows;
    }

    private static String hash(ResultSet row) throws SQLException {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            var columns = row.getMetaData();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                var type = columns.getColumnType(column);
                var value = type == Types.BLOB || type == Types.VARBINARY || type == Types.BINARY
                        ? row.getBytes(column)
                        : bytes(row.getString(column));
                hash.update(value == null ? new byte[] {0} : value);
                hash.update((byte) 31);
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
