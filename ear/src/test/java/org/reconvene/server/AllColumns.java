package org.reconvene.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Looks for words in every column of every table. */
@ApplicationScoped
public class AllColumns {

    /** As whoever owns the tables, whom row security hides nothing from. */
    @Resource(lookup = "java:jboss/datasources/ReconveneOwner")
    DataSource database;

    /** The tables in which the words stand anywhere, by their names in order. */
    public List<String> holding(String words) throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = database.getConnection()) {
            for (var table : tables(connection)) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        if (holds(rows, words)) {
                            found.add(table);
                        }
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** The first column of what is asked for. */
    public List<String> texts(String question) throws SQLException {
        var texts = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** Changes rows behind the application's back. */
    public void change(String statement) {
        try (var connection = database.getConnection();
                var changing = connection.createStatement()) {
            changing.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name")) {
            while (found.next()) {
                names.add(found.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static boolean holds(ResultSet row, String words) throws SQLException {
        var columns = row.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            var type = columns.getColumnType(column);
            String text;
            if (type == Types.BLOB || type == Types.VARBINARY || type == Types.BINARY) {
                var bytes = row.getBytes(column);
                text = bytes == null ? null : new String(bytes, StandardCharsets.ISO_8859_1);
            } else {
                text = row.getString(column);
            }
            if (text != null && text.contains(words)) {
                return true;
            }
        }
        return false;
    }
}
