package org.reconvene.server;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.reconvene.access.Outcome;
import org.reconvene.account.Proof;
import org.reconvene.account.boundary.AccountsDesk;
import org.reconvene.account.boundary.SessionsDesk;
import org.reconvene.people.PersonId;
import org.reconvene.time.Nation;
import org.reconvene.time.boundary.BusinessClock;

/** The administrator of a partnership sits down, without a session yet, while time stands still. */
abstract class WithAnAdministrator {

    static final Proof RIGHT = Scenery.PROOF;
    static final Proof WRONG = Proof.of("guessed");
    static final Proof NONE = Proof.of("");
    static final String ASKED = "Enter the password that you signed in with";

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    @Inject
    SessionsDesk sessions;

    @Inject
    AccountsDesk accounts;

    @Inject
    BusinessClock clock;

    Scene scene;
    String userName;

    @BeforeEach
    void an_administrator() {
        clock.stopAt(clock.now());
        scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        userName = scenery.letIn(scene.the("administrator"));
        story.as(scene, "administrator");
    }

    @AfterEach
    void time_goes_on() {
        clock.replaceWith(Clock.systemUTC());
    }

    /** The number of a session of theirs to which the test belongs from here on. */
    long signedInAnew() {
        return sessions.begin(scene.the("administrator").id(), "Firefox on Linux");
    }

    Outcome<PersonId> switchOff(String part, Proof proof) {
        return accounts.switchOff(scene.the(part).id(), proof);
    }

    void later(Duration by) {
        clock.stopAt(clock.now().plus(by));
    }
}
