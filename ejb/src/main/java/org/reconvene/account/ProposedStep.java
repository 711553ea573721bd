package org.reconvene.account;

import java.io.Serializable;

/**
 * A key for a second step that is not set up yet.
 *
 * @param key in base32
 * @param address the same as an address that telephones read from a picture
 */
public record ProposedStep(String key, String address) implements Serializable {

    @Override
    public String toString() {
        return "ProposedStep";
    }
}
