package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On PostgreSQL the application’s own database user cannot change what was recorded; H2 has one user, and is for trying out. */
@ExtendWith(ArquillianExtension.class)
class RightsInTheDatabaseIT {

    @Resource(lookup = "java:jboss/datasources/Reconvene")
    private DataSource application;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(RightsInTheDatabaseIT.class);
    }

    @Test
    void the_application_owns_no_table_and_passes_over_no_rule() throws SQLException {
        if (hasTwoUsers()) {
            assertThat(number("select count(*) from pg_tables where tableowner = current_user"))
                    .isZero();
            assertThat(
                            number(
                                    "select count(*) from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record_entry set summary = 'It was different'",
                "delete from record_entry",
                "truncate record_entry",
                "update record_leaf set hash = ''",
                "delete from record_head",
                "update record_key set public_key = ''",
                "delete from disposal",
                "update disposal_count set deleted = 0",
                "drop table record_entry",
                "alter table record_entry disable trigger all",
                "update flyway_schema_history set success = false"
            })
    void the_application_cannot_change_the_record(String tampering) throws SQLException {
        if (hasTwoUsers()) {
            assertThatThrownBy(() -> execute(tampering))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    /** H2 has one, and nothing to hold on to. */
    private boolean hasTwoUsers() throws SQLException {
        try (var connection = application.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }

    private void execute(String tampering) throws SQLException {
        try (var connection = application.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(tampering);
        }
    }

    private long number(String question) throws SQLException {
        try (var connection = application.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
