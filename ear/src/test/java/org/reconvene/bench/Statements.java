package org.reconvene.bench;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

/**
 * Counts the SQL statements that the application prepares, as Hibernate's statistics do. They are asked by name, so that the
 * tests need nothing of Hibernate to compile.
 */
@ApplicationScoped
public class Statements {

    @PersistenceUnit(unitName = "../reconvene-ejb.jar#reconvene")
    EntityManagerFactory factory;

    private Object statistics = this;

    @PostConstruct
    void start() {
        try {
            statistics = factory.getClass().getMethod("getStatistics").invoke(factory);
            statistics
                    .getClass()
                    .getMethod("setStatisticsEnabled", boolean.class)
                    .invoke(statistics, true);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Hibernate counts no statements", e);
        }
    }

    /** How many statements were prepared since the first call of this class. */
    public long prepared() {
        try {
            return (Long)
                    statistics.getClass().getMethod("getPrepareStatementCount").invoke(statistics);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Hibernate counts no statements", e);
        }
    }
}
