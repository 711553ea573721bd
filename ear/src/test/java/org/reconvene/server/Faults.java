package org.reconvene.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A database in which one entry of the record in twenty cannot be written, nor one family sharing in five, at random. */
@ApplicationScoped
public class Faults {

    private static final List<String> TABLES = List.of("record_entry", "family_sharing");

    @Resource(lookup = "java:jboss/datasources/ReconveneOwner")
    DataSource owner;

    public void begin() throws SQLException {
        add("record_entry", "0.05");
        add("family_sharing", "0.2");
    }

    public void end() throws SQLException {
        for (var table : TABLES) {
            execute("alter table " + table + " drop constraint if exists faulty_" + table);
        }
    }

    /** On PostgreSQL one connection of the application that is in the middle of something is cut. */
    public void breakAConnection() throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    isPostgres(connection)
                            ? "select pg_terminate_backend(min(pid)) from pg_stat_activity"
                                    + " where usename = 'reconvene_app' and state in ('active', 'idle in transaction')"
                            : "select 1");
        }
    }

    private void add(String table, String share) throws SQLException {
        try (var connection = owner.getConnection()) {
            var rule = "alter table " + table + " add constraint faulty_" + table + " check ";
            execute(
                    isPostgres(connection)
                            ? rule + "(random() >= " + share + ") not valid"
                            : rule + "(rand() >= " + share + ") nocheck");
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = owner.getConnection();
                var executed = connection.createStatement()) {
            if (!isPostgres(connection)) {
                // H2 gives up after two seconds where somebody else is at work on the table.
                executed.execute("set lock_timeout 60000");
            }
            executed.execute(statement);
        }
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }
}
