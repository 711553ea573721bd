package org.reconvene.account.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.reconvene.access.Refusal;
import org.reconvene.account.store.Accounts;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PersonId;

/** Asks whoever is signed in for their password once more, before an act that asks for it. */
@ApplicationScoped
@Unrecorded("part of another desk’s act, which is decided and recorded there")
public class SignInAgain {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    /**
     * What to mend where the password is not theirs; wrong ones are counted and slowed down as at the sign-in.
     *
     * @param field where it was typed
     */
    public Optional<Refusal> refuse(PersonId person, String password, String field, Instant at) {
        var account = accounts.of(person).orElseThrow(() -> new IllegalStateException("who signed in has an account"));
        var tries = accounts.triesAt("account/" + person.value());
        if (tries.slowedUntil(at) != null) {
            return Optional.of(Refusal.of(field, "The password was wrong too often. Wait a quarter of an hour"));
        }
        if (passwords.match(password, account.passwordHash())) {
            return Optional.empty();
        }
        tries.passwordWasWrong(at);
        return Optional.of(Refusal.of(field, "Enter the password that you signed in with"));
    }
}
