package org.reconvene.account;

import java.io.Serializable;

/** A user name with a password made for its first sign-in: shown once, then known to nobody but its owner. */
public record StartingPassword(String userName, String password) implements Serializable {

    @Override
    public String toString() {
        return "StartingPassword";
    }
}
