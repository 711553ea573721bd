package org.reconvene.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.reconvene.account.SignInAnswer;
import org.reconvene.account.model.Account;
import org.reconvene.account.store.Accounts;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.boundary.Doorkeeper;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Lets people in and out.
 *
 * <p>Every try takes the same steps, whether the user name is somebody's, nobody's or slowed down, so that neither the words nor
 * the time of an answer tell whether an account exists.
 */
@Stateless
@Unrecorded("asks for no decision, since nobody is signed in yet; what came of it is written by the doorkeeper")
public class SignInDesk {

    private static final Logger LOG = Logger.getLogger(SignInDesk.class.getName());

    @Inject
    Accounts accounts;

    @Inject
    TriesByAddress byAddress;

    @Inject
    Passwords passwords;

    @Inject
    Directory directory;

    @Inject
    DemonstrationMode demonstration;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    BusinessClock clock;

    /**
     * Looks at one try.
     *
     * @param address where it came from
     */
    public SignInAnswer signIn(String userName, String password, String address) {
        var at = clock.now();
        var full = byAddress.slowedUntil(address, at);
        if (full != null) {
            return new SignInAnswer.AddressWaits(full);
        }
        var account = accounts.named(normal(userName));
        var person = account.flatMap(known -> directory.person(known.person())).orElse(null);
        var tries = accounts.triesAt(
                account.map(known -> "account/" + known.person().value())
                        .orElseGet(() -> "unknown/" + bucket(normal(userName))));
        var right = passwords.match(password, account.map(Account::passwordHash).orElse(passwords.nobodys()));
        var slowed = tries.slowedUntil(at);
        if (slowed != null) {
            byAddress.wasWrong(address, at);
            doorkeeper.turnedAway(person, at, "A try to sign in during a wait was not looked at");
            return new SignInAnswer.Wait(slowed);
        }
        if (right && account.isPresent() && person != null && isOpen(account.get(), person)) {
            tries.passwordWasRight();
            doorkeeper.cameIn(person, at);
            return new SignInAnswer.Admitted(person.id(), account.get().mustChangePassword());
        }
        tries.passwordWasWrong(at);
        if (byAddress.wasWrong(address, at)) {
            LOG.log(Level.WARNING, "Too many tries to sign in from {0} did not match; it waits", address);
        }
        doorkeeper.turnedAway(
                person, at, right ? "A try to sign in to a closed account" : "A try to sign in that did not match");
        var wait = tries.slowedUntil(at);
        return wait == null ? new SignInAnswer.NoMatch() : new SignInAnswer.Wait(wait);
    }

    /** Records that the person signed out; the session is ended by the caller. */
    public void signOut(PersonId id) {
        directory.person(id).ifPresent(person -> doorkeeper.went(person, clock.now()));
    }

    private boolean isOpen(Account account, PersonView person) {
        return person.active() && (!account.isDemonstration() || demonstration.isOn());
    }

    /** User names are given out in small letters; a telephone's keyboard begins with a capital. */
    private static String normal(String userName) {
        return userName.strip().toLowerCase(Locale.ROOT);
    }

    /** One of 65,536: too few to tell what was typed, which may have been a password. */
    private static String bucket(String typed) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(typed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
