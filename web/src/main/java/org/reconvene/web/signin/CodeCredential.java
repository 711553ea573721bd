package org.reconvene.web.signin;

import jakarta.security.enterprise.credential.Credential;
import org.reconvene.account.HalfWay;

/**
 * The second step of a sign-in.
 *
 * @param code what was typed; never shown or logged
 */
record CodeCredential(HalfWay halfWay, String code) implements Credential {

    @Override
    public String toString() {
        return "CodeCredential";
    }
}
