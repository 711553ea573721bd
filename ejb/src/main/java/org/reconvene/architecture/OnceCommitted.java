package org.reconvene.architecture;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What is done once a transaction has committed, and not where it ends otherwise. */
public final class OnceCommitted {

    private OnceCommitted() {}

    /** Runs it after the running transaction has committed, outside any transaction. */
    public static void run(TransactionSynchronizationRegistry transaction, Runnable what) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // How the transaction ends is not known yet.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    what.run();
                }
            }
        });
    }
}
