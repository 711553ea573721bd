package org.reconvene.planted.ledger.store;

/** Not exposed, so nobody else may use it. */
public class Pages {
    public int number() {
        return 1;
    }
}
