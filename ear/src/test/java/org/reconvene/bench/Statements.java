package org.reconvene.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.jspecify.annotations.Nullable;

/**
 * Counts the SQL statements that the application prepares, as Hibernate's statistics do. They are asked by name, so that the
 * tests need nothing of Hibernate to compile.
 */
@ApplicationScoped
public class Statements {

    @PersistenceUnit(unitName = "../reconvene-ejb.jar#reconvene")
    EntityManagerFactory factory;

    private @Nullable Object statistics;

    /** How many statements were prepared since the first call of this class. */
    public long prepared() {
        try {
            var counting = statistics;
            if (counting == null) {
                counting = factory.getClass().getMethod("getStatistics").invoke(factory);
                counting.getClass()
                        .getMethod("setStatisticsEnabled", boolean.class)
                        .invoke(counting, true);
                statistics = counting;
            }
            return (Long)
                    counting.getClass().getMethod("getPrepareStatementCount").invoke(counting);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Hibernate counts no statements", e);
        }
    }
}
