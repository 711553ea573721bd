package org.reconvene.account;

/** Changes one's own password. The texts are never stored, shown or logged. */
public record ChangePassword(String current, String wanted, String again) {

    @Override
    public String toString() {
        return "ChangePassword";
    }
}
