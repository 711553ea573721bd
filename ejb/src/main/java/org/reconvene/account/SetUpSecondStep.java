package org.reconvene.account;

/**
 * Sets up one's own second step.
 *
 * @param key the proposed key that the telephone took, in base32
 * @param proof the password, and the first code that the telephone shows
 */
public record SetUpSecondStep(String key, Proof proof) {

    @Override
    public String toString() {
        return "SetUpSecondStep";
    }
}
