package org.reconvene.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.boundary.Acting;
import org.reconvene.access.boundary.GuardedConnections;

/**
 * Brings the database up to date before anything else starts, and refuses to start on a database that a newer Reconvene
 * has changed.
 *
 * <p>A singleton that reads the database when it starts says {@code @DependsOn("Migrations")}.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());

    /** What the log line begins with that says why Reconvene does not start; the launcher shows the rest of the line. */
    static final String REFUSAL = "Reconvene does not start: ";

    /** The database as whoever owns its tables. */
    @Resource(lookup = "java:jboss/datasources/ReconveneOwner")
    private DataSource database;

    /** The database as the application uses it. */
    @Resource(lookup = "java:jboss/datasources/Reconvene")
    private DataSource inUse;

    @Inject
    Acting acting;

    /**
     * Applies what is missing.
     *
     * @throws IllegalStateException if the database is newer than this program, or a migration fails
     */
    @PostConstruct
    void migrate() {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .cleanDisabled(true)
                .outOfOrder(false)
                .validateOnMigrate(true)
                .ignoreMigrationPatterns(new String[0])
                .load();
        refuseNewerDatabase(flyway);
        try {
            flyway.migrate();
            new Rights(database, inUse).grant();
            GuardedConnections.know(acting);
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.ERROR, "The rights of the application's database user were not set", e);
            throw refusal("the rights of the application's database user could not be set; the log says why.", null);
        } catch (FlywayException e) {
            throw refusal("the database could not be brought up to date; the log says at which migration.", e);
        }
    }

    private static void refuseNewerDatabase(Flyway flyway) {
        boolean newer = Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state.isApplied() && !state.isResolved());
        if (newer) {
            throw refusal(
                    "the database was made by a newer Reconvene than this one; start that one, or restore the"
                            + " backup made before it.",
                    null);
        }
    }

    private static IllegalStateException refusal(String sentence, @Nullable FlywayException cause) {
        LOG.log(System.Logger.Level.ERROR, REFUSAL + sentence);
        return new IllegalStateException(sentence, cause);
    }
}
