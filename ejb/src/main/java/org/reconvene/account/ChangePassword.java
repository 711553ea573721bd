package org.reconvene.account;

/**
 * Changes one's own password. The texts are never stored, shown or logged.
 *
 * @param code of the second step; not looked at where the account has none
 */
public record ChangePassword(String current, String wanted, String again, String code) {

    @Override
    public String toString() {
        return "ChangePassword";
    }
}
