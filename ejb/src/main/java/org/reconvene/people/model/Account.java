package org.reconvene.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/** What a person signs in with. */
@Entity
@NullUnmarked
public class Account {

    /** So many wrong passwords in a row are borne before the account slows down. */
    public static final int TRIES = 5;

    private static final Duration SLOWED_FOR = Duration.ofMinutes(1);
    private static final Duration SLOWED_AT_MOST_FOR = Duration.ofMinutes(15);

    @Id
    @Column(name = "person_id")
    private Long person;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "failed_tries")
    private int failedTries;

    @Column(name = "slowed_until")
    private @Nullable Instant slowedUntil;

    private boolean demonstration;

    protected Account() {}

    public Account(PersonId person, String userName, String passwordHash, boolean demonstration) {
        this.person = person.value();
        this.userName = userName;
        this.passwordHash = passwordHash;
        this.demonstration = demonstration;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public String userName() {
        return userName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public boolean isSlowedAt(Instant at) {
        return slowedUntil != null && at.isBefore(slowedUntil);
    }

    /** Until when this account takes no password; null while it does. */
    public @Nullable Instant slowedUntil() {
        return slowedUntil;
    }

    /** From the fifth wrong password on, each doubles the wait, from one minute to at most fifteen. */
    public void passwordWasWrong(Instant at) {
        failedTries++;
        if (failedTries >= TRIES) {
            var wait = SLOWED_FOR.multipliedBy(1L << Math.min(failedTries - TRIES, 4));
            slowedUntil = at.plus(wait.compareTo(SLOWED_AT_MOST_FOR) > 0 ? SLOWED_AT_MOST_FOR : wait);
        }
    }

    public void passwordWasRight() {
        failedTries = 0;
        slowedUntil = null;
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
        passwordWasRight();
    }
}
