package org.reconvene.account;

import java.util.Set;

/** Ends one's own sessions elsewhere. The password is asked for again, never stored, shown or logged. */
public record EndSessions(Set<Long> sessions, Proof proof) {

    public EndSessions {
        sessions = Set.copyOf(sessions);
    }

    @Override
    public String toString() {
        return "EndSessions";
    }
}
