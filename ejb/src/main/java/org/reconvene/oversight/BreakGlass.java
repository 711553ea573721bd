package org.reconvene.oversight;

/**
 * Open a case without a part in it.
 *
 * @param reference of the case
 * @param reason why it has to be seen now, at least 20 characters
 * @param password that of whoever asks, entered again
 */
public record BreakGlass(String reference, String reason, String password) {

    /** Never with the password. */
    @Override
    public String toString() {
        return "BreakGlass[" + reference + "]";
    }
}
