package org.reconvene.planted.shop.boundary;

import jakarta.ejb.Stateless;
import org.reconvene.planted.ledger.store.Pages;
import org.reconvene.planted.shop.model.Ware;

/** A desk that asks nobody, lets an entity out, uses what is not exposed, and is too large. */
@Stateless
public class Counter {

    public int sellUnasked() {
        return new Pages().number();
    }

    public Ware takeHome() {
        return new Ware();
    }

    public int third() {
        return 3;
    }

    public int fourth() {
        return 4;
    }

    public int fifth() {
        return 5;
    }

    public int sixth() {
        return 6;
    }

    public int seventh() {
        return 7;
    }

    public int eighth() {
        return 8;
    }
}
