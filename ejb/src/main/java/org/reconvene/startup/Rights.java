package org.reconvene.startup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the application's own database user may do on PostgreSQL, where the tables belong to another: read and write, but change and
 * delete nothing in the record, nor a certificate of what was disposed of; and see nothing of a case for which it was not asked. Given
 * anew at each start, so that it holds for tables that a migration has just made.
 */
final class Rights {

    private static final System.Logger LOG = System.getLogger(Rights.class.getName());

    /** What is only ever added to. */
    private static final List<String> ONLY_ADDED_TO = List.of(
            "record_entry",
            "record_leaf",
            "record_subtree",
            "record_key",
            "record_head",
            "record_handout",
            "disposal",
            "disposal_count");

    private final DataSource owner;
    private final DataSource application;

    Rights(DataSource owner, DataSource application) {
        this.owner = owner;
        this.application = application;
    }

    void grant() throws SQLException {
        try (var own = owner.getConnection();
                var used = application.getConnection()) {
            if (!own.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                return;
            }
            var user = user(used);
            if (user.equals(user(own))) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The application’s database user owns the tables, and so could change the record; name the owner by"
                                + " RECONVENE_DB_OWNER, as the operating guide says");
                return;
            }
            try (var statement = own.createStatement()) {
                grant(statement, statement.enquoteIdentifier(user, true));
            }
            new RowSecurity(own).raise();
        }
    }

    private static void grant(Statement statement, String user) throws SQLException {
        statement.execute("grant usage on schema public to " + user);
        statement.execute("grant select, insert, update, delete on all tables in schema public to " + user);
        statement.execute("grant usage, select on all sequences in schema public to " + user);
        for (var table : ONLY_ADDED_TO) {
            statement.execute("revoke update, delete, truncate, references, trigger on " + table + " from " + user);
        }
        statement.execute("revoke insert, update, delete on flyway_schema_history from " + user);
    }

    private static String user(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select current_user")) {
            row.next();
            return row.getString(1);
        }
    }
}
