package org.reconvene.escalation;

import java.util.List;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.ProcedureVersion;

/**
 * What can be chosen when a disagreement is raised.
 *
 * @param procedure the version that a disagreement of today follows
 * @param counterparts everybody of the partnership's other agencies
 * @param supporters everybody of the raiser's own agency but the raiser
 */
public record RaisingOptions(ProcedureVersion procedure, List<PersonView> counterparts, List<PersonView> supporters) {

    public RaisingOptions {
        counterparts = List.copyOf(counterparts);
        supporters = List.copyOf(supporters);
    }
}
