package org.reconvene.access.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.reconvene.access.Access;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Question;
import org.reconvene.access.Relation;
import org.reconvene.access.store.Parts;
import org.reconvene.time.boundary.BusinessClock;

/** Puts the question of access for the person who is signed in, with the parts that they have now. */
@RequestScoped
public class Gate {

    @Inject
    SignedIn signedIn;

    @Inject
    Parts parts;

    @Inject
    BusinessClock clock;

    /** Whether the person may carry out the act in the case; what they are to it is read in the transaction of the caller. */
    public Decision may(Act act, String caseKey) {
        var person = signedIn.person();
        if (!act.isOfACase()) {
            return Access.decide(Question.ofOffice(person, act, clock.now()));
        }
        var decision = decide(act, parts.of(person.id(), caseKey, act.concerned()));
        // Whoever is refused is told why, which other parts of theirs may say.
        return decision instanceof Decision.Refused ? decide(act, parts.of(person.id(), caseKey)) : decision;
    }

    private Decision decide(Act act, Relation relation) {
        return Access.decide(new Question(signedIn.person(), relation.parts(), relation.standing(), act, clock.now()));
    }

    /** Whether the person may carry out the act of an office: for a page that shows only what can be done. */
    public boolean mayInOffice(Act act) {
        return Access.decide(Question.ofOffice(signedIn.person(), act, clock.now())) instanceof Decision.Permitted;
    }
}
