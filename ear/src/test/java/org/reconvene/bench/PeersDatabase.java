package org.reconvene.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The PostgreSQL of the run, with a database for each contender. */
final class PeersDatabase {

    private final String server;

    /** @param address of the application's database */
    PeersDatabase(String address) {
        this.server = address;
    }

    /** The address of the database of that name, made when it is first asked for. */
    String of(String name) throws SQLException {
        try (var connection = open(server);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.replace("/postgres?", "/" + name + "?");
    }

    /** The process of the whole database. */
    long process() throws SQLException {
        try (var connection = open(server);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return Processor.parent(row.getLong(1));
        }
    }

    /** How many rows are kept, and in how many bytes once nothing is left of those that were deleted. */
    static Kept kept(String address) throws SQLException {
        try (var connection = open(address);
                var statement = connection.createStatement()) {
            statement.execute("vacuum full");
            long rows = 0;
            for (var table : tables(connection)) {
                rows += number(connection, "select count(*) from \"" + table + "\"");
            }
            return new Kept(
                    rows, number(connection, "select sum(pg_total_relation_size(relid)) from pg_stat_user_tables"));
        }
    }

    static long number(String address, String question) throws SQLException {
        try (var connection = open(address)) {
            return number(connection, question);
        }
    }

    static Connection open(String address) throws SQLException {
        return DriverManager.getConnection(address);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select relname from pg_stat_user_tables")) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    record Kept(double rows, double bytes) {
        Kept perCase(Kept before, int cases) {
            return new Kept((rows - before.rows) / cases, (bytes - before.bytes) / cases);
        }
    }
}
