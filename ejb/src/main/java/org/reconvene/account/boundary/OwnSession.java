package org.reconvene.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The session to which a request belongs, so that ending the others leaves it. */
@RequestScoped
public class OwnSession {

    private @Nullable Long number;

    /** Declares it, at the door. */
    public void is(long id) {
        number = id;
    }

    /** Its number, or null where the request belongs to none: a program signs in with each. */
    public @Nullable Long number() {
        return number;
    }
}
