package org.reconvene.access.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.reconvene.access.Access;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.store.Parts;

/** Puts the question of access for the person who is signed in, with the parts that they have now. */
@RequestScoped
public class Gate {

    @Inject
    SignedIn signedIn;

    @Inject
    Parts parts;

    /** Whether the person may carry out the act in the case; the parts are read in the transaction of the caller. */
    public Decision may(Act act, String caseKey) {
        var person = signedIn.person();
        if (!act.isOfACase()) {
            return Access.decide(person, Set.of(), act);
        }
        var decision = Access.decide(person, parts.of(person.id(), caseKey, act.concerned()), act);
        // Whoever is refused is told why, which other parts of theirs may say.
        return decision instanceof Decision.Refused
                ? Access.decide(person, parts.of(person.id(), caseKey), act)
                : decision;
    }

    /** Whether the person may carry out the act of an office: for a page that shows only what can be done. */
    public boolean mayInOffice(Act act) {
        return Access.decide(signedIn.person(), Set.of(), act) instanceof Decision.Permitted;
    }
}
