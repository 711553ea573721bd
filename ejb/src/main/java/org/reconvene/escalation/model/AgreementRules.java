package org.reconvene.escalation.model;

import org.reconvene.people.PersonView;

/** Who confirms an agreement that the other side put in writing (NI-7, SUR-4). */
public final class AgreementRules {

    private AgreementRules() {}

    /** Whether that person is the one who confirms: whoever stands opposite in the step, or where nobody does, the other side. */
    public static boolean mayConfirm(Turn turn, PersonView me) {
        if (!turn.isOpen() || turn.agreedBy() == null) {
            return false;
        }
        var confirms = turn.confirms();
        return confirms == null ? !me.id().equals(turn.agreedBy()) : me.id().equals(confirms);
    }
}
