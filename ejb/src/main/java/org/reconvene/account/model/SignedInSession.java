package org.reconvene.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.account.SessionView;
import org.reconvene.people.PersonId;

/** Where somebody is signed in: it ends when it is not used for half an hour, and after twelve hours however it is used. */
@Entity
@Table(name = "signed_in_session")
@NullUnmarked
public class SignedInSession {

    /** As long as the container keeps what belongs to the session. */
    public static final Duration UNUSED = Duration.ofMinutes(30);

    /** A long working day. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** A session that is used is written down as such once in so long. */
    private static final Duration NOTED_EACH = Duration.ofMinutes(1);

    /** So long whoever proved again that it is them is not asked once more before what asks for a recent proof. */
    public static final Duration PROOF_HOLDS = Duration.ofMinutes(10);

    private static final int BROWSER = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private Long person;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "proved_at")
    private @Nullable Instant provedAt;

    private String browser;

    protected SignedInSession() {}

    public SignedInSession(PersonId person, Instant at, String browser) {
        this.person = person.value();
        this.beganAt = at;
        this.usedAt = at;
        this.browser = browser.length() > BROWSER ? browser.substring(0, BROWSER) : browser;
    }

    /** What the browser calls itself, in few words. */
    public String browser() {
        return browser;
    }

    public Long id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public boolean isOver(Instant at) {
        return isOver(beganAt, usedAt, at);
    }

    static boolean isOver(Instant began, Instant used, Instant at) {
        return !at.isBefore(used.plus(UNUSED)) || !at.isBefore(began.plus(LONGEST));
    }

    /** Whether its owner proved again so short a time ago that it still holds. Signing in is no such proof. */
    public boolean isProvenAt(Instant at) {
        return isProofRecent(provedAt, at);
    }

    static boolean isProofRecent(@Nullable Instant proved, Instant at) {
        return proved != null && at.isBefore(proved.plus(PROOF_HOLDS));
    }

    /** Whether it was long enough ago that its use was written down. */
    public boolean isToBeNoted(Instant at) {
        return !at.isBefore(usedAt.plus(NOTED_EACH));
    }

    /**
     * The session as its owner sees it.
     *
     * @param asking the session of the request that asks; null where it has none
     */
    public SessionView view(@Nullable Long asking) {
        return new SessionView(id, beganAt, usedAt, browser, id.equals(asking));
    }
}
