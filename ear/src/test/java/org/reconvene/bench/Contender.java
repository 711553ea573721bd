package org.reconvene.bench;

/** One of those that do the same job in turn. */
interface Contender extends AutoCloseable {

    String name();

    /** The process of its own, beside the database. */
    long process();

    /** The address of its database. */
    String database();

    /** Takes so many cases through all stages. */
    void cases(int threads, int cases) throws Exception;

    /** Has so many cases whose first limit has passed, and nothing that looks at them yet. */
    void prepareLimits(int limits) throws Exception;

    /** Lets them pass, and comes back when each has been dealt with. */
    void passLimits(int limits) throws Exception;

    @Override
    void close();
}
