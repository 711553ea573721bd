package org.reconvene.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.reconvene.account.HalfWay;
import org.reconvene.account.SignInAnswer;
import org.reconvene.account.model.Account;
import org.reconvene.account.model.SignInTries;
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

    private static final Duration LONGEST_HALF_WAY = Duration.ofMinutes(5);

    @Inject
    Accounts accounts;

    @Inject
    TriesByAddress byAddress;

    @Inject
    Passwords passwords;

    @Inject
    SecondStepCheck check;

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
        return look(userName, password, address, false);
    }

    /** The same for a program that sends imports: it has no telephone, and sees nothing of a case. */
    public SignInAnswer signInProgram(String userName, String password, String address) {
        return look(userName, password, address, true);
    }

    private SignInAnswer look(String userName, String password, String address, boolean byProgram) {
        var at = clock.now();
        var full = byAddress.slowedUntil(address, at);
        if (full != null) {
            return new SignInAnswer.AddressWaits(full);
        }
        var account = accounts.named(normal(userName));
        var person = account.flatMap(known -> directory.person(known.person())).orElse(null);
        var tries = account.map(known -> accounts.triesOf(known.person()))
                .orElseGet(() -> accounts.triesAt("unknown/" + bucket(normal(userName))));
        var right = passwords.match(password, account.map(Account::passwordHash).orElse(passwords.nobodys()));
        var slowed = tries.slowedUntil(at);
        if (slowed != null) {
            return waits(person, slowed, address, at);
        }
        if (right && account.isPresent() && person != null && isOpen(account.get(), person)) {
            if (!byProgram && check.isOn(person.id())) {
                // Wrong tries stay counted until the code was right too: each right password would give five guesses
                // more.
                return new SignInAnswer.CodeAsked(
                        new HalfWay(person.id(), mark(account.get()), at.plus(LONGEST_HALF_WAY)));
            }
            return admitted(account.get(), person, tries, at);
        }
        return noMatch(
                person,
                tries,
                address,
                at,
                right ? "A try to sign in to a closed account" : "A try to sign in that did not match");
    }

    /**
     * Looks at the second step of a try.
     *
     * @param address where it came from
     */
    public SignInAnswer secondStep(HalfWay halfWay, String code, String address) {
        var at = clock.now();
        var full = byAddress.slowedUntil(address, at);
        if (full != null) {
            return new SignInAnswer.AddressWaits(full);
        }
        var account = accounts.of(halfWay.person()).orElse(null);
        var person = directory.person(halfWay.person()).orElse(null);
        if (account == null
                || person == null
                || !isOpen(account, person)
                || !at.isBefore(halfWay.until())
                || mark(account) != halfWay.password()) {
            return new SignInAnswer.TooLate();
        }
        var tries = accounts.triesOf(person.id());
        var slowed = tries.slowedUntil(at);
        if (slowed != null) {
            return waits(person, slowed, address, at);
        }
        return check.takes(person.id(), code)
                ? admitted(account, person, tries, at)
                : noMatch(person, tries, address, at, "A try to sign in with a code that did not match");
    }

    private SignInAnswer admitted(Account account, PersonView person, SignInTries tries, Instant at) {
        tries.passwordWasRight();
        doorkeeper.cameIn(person, at);
        return new SignInAnswer.Admitted(
                person.id(), account.mustChangePassword(), check.isRequired() && !check.isOn(person.id()));
    }

    private SignInAnswer waits(@Nullable PersonView person, Instant until, String address, Instant at) {
        byAddress.wasWrong(address, at);
        doorkeeper.turnedAway(person, at, "A try to sign in during a wait was not looked at");
        return new SignInAnswer.Wait(until);
    }

    private SignInAnswer noMatch(
            @Nullable PersonView person, SignInTries tries, String address, Instant at, String why) {
        tries.passwordWasWrong(at);
        if (byAddress.wasWrong(address, at)) {
            LOG.log(Level.WARNING, "Too many tries to sign in from {0} did not match; it waits", address);
        }
        doorkeeper.turnedAway(person, at, why);
        var wait = tries.slowedUntil(at);
        return wait == null ? new SignInAnswer.NoMatch() : new SignInAnswer.Wait(wait);
    }

    /** Tells one password of an account from another, and nothing about either: a hash is salted anew. */
    private static int mark(Account account) {
        return account.passwordHash().hashCode();
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
