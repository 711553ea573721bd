package org.reconvene.access.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Says, for as long as it lasts, that the program acts by itself; the transaction in which that begins and ends is told so too. */
@Interceptor
@Unattended
@Priority(Interceptor.Priority.APPLICATION)
public class UnattendedInterceptor {

    @Inject
    Acting acting;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @PostConstruct
    void start(InvocationContext start) throws Exception {
        carryOut(start);
    }

    @AroundInvoke
    @AroundTimeout
    @Nullable
    Object carryOut(InvocationContext act) throws Exception {
        acting.unattendedBegins();
        Object done;
        try {
            say();
            done = act.proceed();
            write();
        } catch (Exception problem) {
            acting.unattendedEnds();
            sayAfter(problem);
            throw problem;
        }
        acting.unattendedEnds();
        say();
        return done;
    }

    /** A transaction that the database has given up hears nothing more; what broke it is what counts. */
    private void sayAfter(Exception problem) {
        try {
            say();
        } catch (PersistenceException e) {
            problem.addSuppressed(e);
        }
    }

    /** What was changed for another partnership is written while it can be seen. */
    private void write() {
        if (isInATransaction()) {
            entities.flush();
        }
    }

    private void say() {
        if (isInATransaction()) {
            entities.unwrap(Session.class).doWork(GuardedConnections::say);
        }
    }

    private boolean isInATransaction() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
    }
}
