package org.reconvene.oversight;

import org.reconvene.account.Proof;

/**
 * Open a case without a part in it.
 *
 * @param reference of the case
 * @param reason why it has to be seen now, at least 20 characters
 * @param proof that it is whoever is signed in who asks
 */
public record BreakGlass(String reference, String reason, Proof proof) {

    /** Never with the reason. */
    @Override
    public String toString() {
        return "BreakGlass[" + reference + "]";
    }
}
