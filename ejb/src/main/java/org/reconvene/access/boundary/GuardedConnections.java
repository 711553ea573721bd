package org.reconvene.access.boundary;

import jakarta.enterprise.context.ContextNotActiveException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl;
import org.jspecify.annotations.Nullable;

/**
 * The connections of the persistence unit. On PostgreSQL each tells the database, for its transaction alone, for whom it is asked; with
 * that end the setting ends, so that nothing of it goes back into the pool. What is not told so is shown no row of a case (ADR 0015).
 */
public class GuardedConnections extends DatasourceConnectionProviderImpl {

    private static final long serialVersionUID = 1L;

    private static final String SAY =
            "select set_config('reconvene.first', ?, true), set_config('reconvene.last', ?, true)";

    /** Null until the application stands: Hibernate makes this object itself, and asks for connections before. */
    private static volatile @Nullable Acting acting;

    /** From here on it is known for whom each request asks. */
    public static void know(Acting acting) {
        GuardedConnections.acting = acting;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        try {
            var reach = reach();
            if (reach.isPresent()) {
                say(connection, reach);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            closeConnection(connection);
            throw e;
        }
    }

    /** Tells the database for whom this transaction asks from here on. */
    static void say(Connection connection) throws SQLException {
        say(connection, reach());
    }

    private static void say(Connection connection, Optional<Acting.Reach> reach) throws SQLException {
        if (!isGuarded(connection)) {
            return;
        }
        try (var statement = connection.prepareStatement(SAY)) {
            statement.setString(
                    1, reach.map(each -> Long.toString(each.first())).orElse(""));
            statement.setString(2, reach.map(each -> Long.toString(each.last())).orElse(""));
            statement.execute();
        }
    }

    /** H2, for trying things out, has no row security; the driver knows which it is without asking. */
    private static boolean isGuarded(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static Optional<Acting.Reach> reach() {
        var known = acting;
        if (known == null) {
            return Optional.empty();
        }
        try {
            return known.reach();
        } catch (ContextNotActiveException e) {
            // On threads of the server's own nobody asks for a case.
            return Optional.empty();
        }
    }
}
