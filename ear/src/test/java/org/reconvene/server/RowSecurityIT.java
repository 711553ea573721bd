package org.reconvene.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reconvene.architecture.Rows;

/** On PostgreSQL the application's user is shown what belongs to a case only as far as its transaction says for whom it asks. */
@ExtendWith(ArquillianExtension.class)
class RowSecurityIT {

    private static final String GUARDED = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind = 'r' and c.relrowsecurity order by 1""";

    private static final String VIEWS = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind = 'v' order by 1""";

    @Resource(lookup = "java:jboss/datasources/Reconvene")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/ReconveneOwner")
    private DataSource owner;

    @Inject
    Everywhere everywhere;

    @Deployment
    static EnterpriseArchive reconvene() {
        return Deployments.reconveneWith(RowSecurityIT.class, Everywhere.class);
    }

    @Test
    void nobody_is_shown_no_row_of_a_case_in_any_table_or_view() throws SQLException {
        if (isPostgres()) {
            try (var own = owner.getConnection();
                    var used = application.getConnection()) {
                var guarded = texts(own, GUARDED);
                assertThat(guarded)
                        .contains(
                                "child",
                                "disagreement",
                                "disagreement_entry",
                                "conference",
                                "dissent",
                                "wording",
                                "paper_content",
                                "audit_review",
                                "notice",
                                "draft");
                assertThat(number(own, "select count(*) from dissent")).isPositive();
                for (var table : guarded) {
                    assertThat(number(used, "select count(*) from " + table))
                            .as(table)
                            .isZero();
                }
                for (var view : texts(own, VIEWS)) {
                    assertThat(number(used, "select count(*) from " + view))
                            .as(view)
                            .isZero();
                }
            }
        }
    }

    @Test
    void whoever_asks_for_one_partnership_is_shown_its_rows_alone() throws SQLException {
        if (isPostgres()) {
            var partnerships = everywhere.rows("select distinct partnership_id from dissent", Map.of());
            assertThat(partnerships).hasSizeGreaterThan(2);
            try (var connection = application.getConnection()) {
                for (var row : partnerships) {
                    asked(connection, Rows.number(row, 0), () -> {
                        assertThat(texts(connection, "select distinct partnership_id from dissent"))
                                .containsExactly(Long.toString(Rows.number(row, 0)));
                        assertThat(number(connection, "select count(*) from wording"))
                                .isPositive()
                                .isEqualTo(number(
                                        connection,
                                        "select count(*) from wording w join dissent d on d.id = w.dissent_id"));
                    });
                }
            }
        }
    }

    @Test
    void on_one_connection_what_one_asks_for_is_not_left_to_the_next() throws SQLException {
        if (isPostgres()) {
            var one = Rows.number(
                    everywhere
                            .rows("select min(partnership_id) from dissent", Map.of())
                            .getFirst(),
                    0);
            try (var connection = application.getConnection()) {
                asked(
                        connection,
                        one,
                        () -> assertThat(number(connection, "select count(*) from dissent"))
                                .isPositive());
                assertThat(number(connection, "select count(*) from dissent")).isZero();
            }
        }
    }

    private interface Asking {
        void ask() throws SQLException;
    }

    private static void asked(Connection connection, long partnership, Asking asking) throws SQLException {
        connection.setAutoCommit(false);
        try (var say = connection.prepareStatement(
                "select set_config('reconvene.first', ?, true), set_config('reconvene.last', ?, true)")) {
            say.setString(1, Long.toString(partnership));
            say.setString(2, Long.toString(partnership));
            say.execute();
            asking.ask();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private boolean isPostgres() throws SQLException {
        try (var connection = application.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }

    private static List<String> texts(Connection connection, String question) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static long number(Connection connection, String question) throws SQLException {
        return Long.parseLong(texts(connection, question).getFirst());
    }
}
