package org.reconvene.account;

import org.jspecify.annotations.Nullable;
import org.reconvene.time.Nation;

/**
 * Makes the first partnership, its first agency and the administrator who keeps everybody else.
 *
 * @param code the one-time code from the server's log
 * @param prefix what the partnership's references begin with, for example {@code SUR}
 * @param agencyName the agency of children's social care in which the administrator works
 */
public record SetUp(
        String code,
        String partnershipName,
        @Nullable Nation nation,
        String prefix,
        String agencyName,
        String name,
        String userName,
        String password,
        String again) {

    @Override
    public String toString() {
        return "SetUp";
    }
}
