package org.reconvene.escalation;

import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param child under whom it stands; siblings are named in the request itself
 * @param addressed who answers it
 * @param words what is asked, in a sentence without a name
 * @param texts what the requester writes
 */
public record BeginRequest(
        String reference, Route route, ChildId child, PersonView addressed, String words, Map<Recorded, String> texts) {

    public BeginRequest {
        // In the order in which they were asked, which is that of the page.
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
