package org.reconvene.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database as its owner sees it. */
@ApplicationScoped
public class Owner {

    @Resource(lookup = "java:jboss/datasources/ReconveneOwner")
    DataSource database;

    public Connection open() throws SQLException {
        return database.getConnection();
    }

    public void execute(String... statements) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    public long number(String question) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
