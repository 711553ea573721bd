package org.reconvene.account;

import java.time.Instant;
import org.reconvene.people.PersonId;

/** What came of a try to sign in. Neither refusal tells whether the user name is anybody's. */
public sealed interface SignInAnswer {

    /**
     * @param mustChangePassword whether only the page on which the password is changed is open
     * @param mustSetUpSecondStep whether after that only the page on which a second step is set up is open
     */
    record Admitted(PersonId person, boolean mustChangePassword, boolean mustSetUpSecondStep) implements SignInAnswer {}

    /** User name and password are right; the second step is still to come. */
    record CodeAsked(HalfWay halfWay) implements SignInAnswer {}

    /** The second step came too late, or what it belongs to has changed: it begins anew. */
    record TooLate() implements SignInAnswer {}

    /** User name and password do not belong together, or the code is none of now. */
    record NoMatch() implements SignInAnswer {}

    /**
     * Too many wrong tries at this user name.
     *
     * @param until the instant from which on a try is looked at again
     */
    record Wait(Instant until) implements SignInAnswer {}

    /**
     * Too many wrong tries from this address, whoever's user names were typed.
     *
     * @param until the instant from which on a try from it is looked at again
     */
    record AddressWaits(Instant until) implements SignInAnswer {}
}
