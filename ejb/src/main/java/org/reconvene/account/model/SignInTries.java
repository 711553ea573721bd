package org.reconvene.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The wrong tries at one account, or at a user name that is nobody's: the fifth in a row slows it down. */
@Entity
@Table(name = "sign_in_tries")
@NullUnmarked
public class SignInTries {

    /** So many wrong passwords in a row are borne; the last of them slows down. */
    public static final int BORNE = 5;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    @Id
    private String subject;

    private int wrong;

    @Column(name = "slowed_until")
    private @Nullable Instant slowedUntil;

    @Column(name = "last_wrong")
    private @Nullable Instant lastWrong;

    protected SignInTries() {}

    public SignInTries(String subject) {
        this.subject = subject;
    }

    /** Until when no password is looked at, if that is after {@code at}; null otherwise. */
    public @Nullable Instant slowedUntil(Instant at) {
        return slowedUntil != null && at.isBefore(slowedUntil) ? slowedUntil : null;
    }

    /** From the fifth wrong password in a row on each doubles the wait: 1, 2, 4, 8, then 15 minutes. */
    public void passwordWasWrong(Instant at) {
        if (lastWrong != null && at.isAfter(lastWrong.plus(FORGOTTEN_AFTER))) {
            passwordWasRight();
        }
        lastWrong = at;
        wrong++;
        if (wrong >= BORNE) {
            var wait = FIRST_WAIT.multipliedBy(1L << Math.min(wrong - BORNE, 4));
            slowedUntil = at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    public void passwordWasRight() {
        wrong = 0;
        slowedUntil = null;
        lastWrong = null;
    }
}
