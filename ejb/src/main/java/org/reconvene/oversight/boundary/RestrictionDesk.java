package org.reconvene.oversight.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.child.boundary.RestrictedChildren;
import org.reconvene.oversight.RestrictChild;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;

/** At which a child is restricted: found by nobody without a part, counted nowhere, and opened through no glass. */
@Stateless
public class RestrictionDesk {

    private static final int LONGEST = 900;

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    RestrictedChildren children;

    /** The references of the restricted children, in their order. */
    public Outcome<List<String>> restricted() {
        if (journal.admit(Act.RESTRICT_CHILD) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.RESTRICT_CHILD);
        return Outcome.done(children.restricted(signedIn.person().partnership()));
    }

    /** Restricts the child, or ends that, and answers the reference. */
    public Outcome<String> restrict(RestrictChild command) {
        if (journal.admit(Act.RESTRICT_CHILD) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        if (command.reason().isBlank() || command.reason().length() > LONGEST) {
            return Outcome.refused(Refusal.of("reason", "Say why, under " + LONGEST + " characters"));
        }
        var me = signedIn.person();
        var reference = command.reference().strip();
        if (!children.restrict(me.partnership(), reference, command.restricted())) {
            return Outcome.refused(
                    Refusal.of("child", "No child has this reference. Copy it as it stands on the conference’s page"));
        }
        journal.done(
                Act.RESTRICT_CHILD,
                CaseKey.ofPerson(me.id()),
                (command.restricted() ? "Restricted the child " : "Ended the restriction of the child ") + reference
                        + ": " + command.reason().strip());
        return Outcome.done(reference);
    }
}
