package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register as it is when nobody has used it yet. */
@ExtendWith(ArquillianExtension.class)
class EmptyRegisterIT {

    @Resource(lookup = "java:jboss/datasources/Reconvene")
    DataSource database;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(EmptyRegisterIT.class);
    }

    @Test
    void every_migration_was_applied() throws SQLException {
        assertThat(number("select count(*) from flyway_schema_history where success"))
                .isPositive();
        assertThat(number("select count(*) from flyway_schema_history where not success"))
                .isZero();
    }

    @Test
    void entities_are_read_from_the_same_database() {
        Object settings = entities.createNativeQuery("select count(*) from reconvene_settings")
                .getSingleResult();
        assertThat(settings).isInstanceOf(Number.class);
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            assertThat(answer.next()).isTrue();
            return answer.getLong(1);
        }
    }
}
