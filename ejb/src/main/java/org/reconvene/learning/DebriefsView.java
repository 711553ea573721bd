package org.reconvene.learning;

import java.io.Serializable;
import java.util.List;
import org.reconvene.people.PersonView;

/**
 * The debriefs after one disagreement in which the reader is one of the two.
 *
 * @param raiser to whom one can be offered
 * @param mayOffer whether the reader can offer one now
 */
public record DebriefsView(String disagreement, PersonView raiser, List<DebriefView> debriefs, boolean mayOffer)
        implements Serializable {

    public DebriefsView {
        debriefs = List.copyOf(debriefs);
    }
}
