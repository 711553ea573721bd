package org.reconvene.killed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The database of the killed server: a file of H2, to be opened while no server runs, or one on the PostgreSQL of the run. */
record Kept(String url, String user, String password, Map<String, String> settings, boolean openWhileRunning) {

    static Kept in(Path folder) throws SQLException {
        if (!"postgresql".equals(System.getProperty("reconvene.test.database"))) {
            return new Kept(
                    "jdbc:h2:file:" + folder.resolve("data/database/reconvene")
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                    "sa",
                    "reconvene",
                    Map.of(),
                    false);
        }
        var found = Pattern.compile("-Dreconvene.db.url=([^ ]+)").matcher(System.getProperty("reconvene.test.jvm", ""));
        if (!found.find()) {
            throw new IllegalStateException("the run has no PostgreSQL");
        }
        var common = found.group(1);
        try (var connection = DriverManager.getConnection(common, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database killed");
        }
        var own = common.replaceFirst("/postgres(\\?|$)", "/killed$1");
        return new Kept(
                own,
                "postgres",
                "postgres",
                Map.of(
                        "RECONVENE_DB_URL", own,
                        "RECONVENE_DB_USER", "postgres",
                        "RECONVENE_DB_PASSWORD", "postgres"),
                true);
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The first column of all rows. */
    static List<String> all(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    static int count(Connection connection, String query) throws SQLException {
        return Integer.parseInt(all(connection, query).getFirst());
    }
}
