package org.reconvene.account;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/**
 * One person of a partnership as the administrator sees them.
 *
 * @param userName what they sign in with; null where they have no account
 * @param email where notices go; null where no address is known
 * @param mustChangePassword whether they have not yet changed their starting password
 * @param secondStep whether they show a code beside their password; said where one entry alone is read
 */
public record StaffLine(
        PersonView person,
        @Nullable String userName,
        @Nullable String email,
        boolean mustChangePassword,
        boolean secondStep)
        implements Serializable {}
