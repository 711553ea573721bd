package org.reconvene.account;

/**
 * What shows that it is whoever is signed in who acts: it is asked for again, never stored, shown or logged.
 *
 * @param code of the second step; not looked at where the account has none
 */
public record Proof(String password, String code) {

    /** For an account without a second step. */
    public static Proof of(String password) {
        return new Proof(password, "");
    }

    @Override
    public String toString() {
        return "Proof";
    }
}
