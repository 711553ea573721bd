package org.reconvene.web.api;

import java.time.Instant;
import java.util.List;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.StepDate;

/**
 * The dates of a route from a start on.
 *
 * @param dates every step in order, each taken to use its whole time
 */
record DatedRoute(Procedure procedure, Route route, Instant from, List<StepDate> dates) {

    DatedRoute {
        dates = List.copyOf(dates);
    }

    /** Procedure and route for a file's name: "surrey-general". */
    String named() {
        return plain(procedure.key()) + "-" + plain(route.key());
    }

    /** A key as an address, a header and a calendar can take it; the text of a draft may hold anything. */
    static String plain(String key) {
        return key.replaceAll("[^A-Za-z0-9-]+", "-");
    }
}
