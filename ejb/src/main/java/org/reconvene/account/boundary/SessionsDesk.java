package org.reconvene.account.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.account.EndSessions;
import org.reconvene.account.SessionView;
import org.reconvene.account.model.SignedInSession;
import org.reconvene.account.store.Sessions;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PersonId;
import org.reconvene.record.boundary.Doorkeeper;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Keeps where people are signed in. What stands in the browser opens nothing once its row is gone: it is looked up anew with each
 * request, on every server.
 */
@Stateless
@Unrecorded("whose session it is, is asked before anybody is signed in; what ends one is written by the doorkeeper")
public class SessionsDesk {

    @Inject
    SignedIn signedIn;

    @Inject
    OwnSession own;

    @Inject
    Sessions sessions;

    @Inject
    SignInAgain signInAgain;

    @Inject
    SecondStepCheck check;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    BusinessClock clock;

    /** Begins a session of the person, who has just signed in, and answers its number. */
    public long begin(PersonId person, String browser) {
        var at = clock.now();
        var session = sessions.add(new SignedInSession(person, at, browser), at);
        own.is(session.id());
        return session.id();
    }

    /** Whose session it is, if it has not ended; it counts as used. */
    public Optional<PersonId> use(long number) {
        var at = clock.now();
        var session = sessions.numbered(number).filter(known -> !known.isOver(at));
        session.ifPresent(known -> {
            own.is(number);
            if (known.isToBeNoted(at)) {
                sessions.noteUse(number, at);
            }
        });
        return session.map(SignedInSession::person);
    }

    /** Ends it, where it has not ended. */
    public void end(long number) {
        sessions.end(number);
    }

    /** Where the person who asks is signed in, the last used first. */
    public List<SessionView> mine() {
        return sessions.of(signedIn.person().id(), clock.now()).stream()
                .map(session -> session.view(own.number()))
                .toList();
    }

    /** Whether whoever asks has to show a code too where they are asked for their password. */
    public boolean asksForCode() {
        return check.isOn(signedIn.person().id());
    }

    /** Ends those of one's own sessions; the password is asked for again. */
    public Outcome<Integer> endSome(EndSessions command) {
        var me = signedIn.person();
        var at = clock.now();
        var refusals = new ArrayList<Refusal>();
        var chosen = sessions.of(me.id(), at).stream()
                .map(SignedInSession::id)
                .filter(command.sessions()::contains)
                .filter(id -> !id.equals(own.number()))
                .toList();
        if (chosen.isEmpty()) {
            refusals.add(Refusal.of("sessions", "Choose where you want to be signed out"));
        }
        signInAgain.ask(me.id(), command.proof(), "sure", at, refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        chosen.forEach(sessions::end);
        doorkeeper.sessionsEnded(me, at, "Signed out elsewhere: " + chosen.size());
        return Outcome.done(chosen.size());
    }
}
