package org.reconvene.escalation;

import java.util.List;
import java.util.Map;
import org.reconvene.child.ChildId;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Route;

/**
 * Begins the walk of a request for a conference.
 *
 * @param reference its own, given out by whoever keeps requests
 * @param route the partnership's way of requests
 * @param children whom it is about, at least one
 * @param addressed who answers it
 * @param words what is asked, in a sentence without a name
 * @param texts what the requester writes
 */
public record BeginRequest(
        String reference,
        Route route,
        List<ChildId> children,
        PersonView addressed,
        String words,
        Map<Recorded, String> texts) {

    public BeginRequest {
        children = List.copyOf(children);
        texts = Map.copyOf(texts);
    }
}
