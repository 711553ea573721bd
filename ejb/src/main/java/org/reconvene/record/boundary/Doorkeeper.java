package org.reconvene.record.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PersonView;
import org.reconvene.record.CaseKey;
import org.reconvene.record.EntryOutcome;
import org.reconvene.record.store.Chains;

/**
 * Records who came in, who was turned away and who went: what happens while nobody, or nobody any more, is signed in. What was
 * typed is never among it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Unrecorded("writes the record itself, for those who are not signed in")
public class Doorkeeper {

    private static final CaseKey STRANGERS = new CaseKey("sign-in");

    @Inject
    Chains chains;

    public void cameIn(PersonView person, Instant at) {
        chains.append(CaseKey.ofPerson(person.id()), person, at, EntryOutcome.DONE, "SIGN_IN", "Signed in");
    }

    public void went(PersonView person, Instant at) {
        chains.append(CaseKey.ofPerson(person.id()), person, at, EntryOutcome.DONE, "SIGN_OUT", "Signed out");
    }

    /** Somebody ended sessions of their own. */
    public void sessionsEnded(PersonView person, Instant at, String what) {
        chains.append(CaseKey.ofPerson(person.id()), person, at, EntryOutcome.DONE, "SIGN_OUT", what);
    }

    /**
     * Somebody was not let in.
     *
     * @param named whose user name was given; null where it is nobody's
     */
    public void turnedAway(@Nullable PersonView named, Instant at, String why) {
        var key = named == null ? STRANGERS : CaseKey.ofPerson(named.id());
        chains.append(key, named, at, EntryOutcome.REFUSED, "SIGN_IN", why);
    }
}
