package org.reconvene.account.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
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

    /** What to mend where the password is not theirs; wrong ones are counted and slowed down as at the sign-in. */
    public List<Refusal> refuse(PersonId person, String password, Instant at) {
        var account = accounts.of(person).orElse(null);
        var tries = accounts.triesAt("account/" + person.value());
        if (account == null || tries.slowedUntil(at) != null) {
            return List.of(Refusal.of("password", "The password was wrong too often. Wait a quarter of an hour"));
        }
        if (passwords.match(password, account.passwordHash())) {
            return List.of();
        }
        tries.passwordWasWrong(at);
        return List.of(Refusal.of("password", "Enter the password that you signed in with"));
    }
}
