package org.reconvene.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.ProcedureVersion;
import org.reconvene.procedure.Route;

/**
 * What whoever requests a conference can choose from.
 *
 * @param route the partnership's way of requests; null where its procedure has none
 * @param mayAsk whether the reader is senior enough by the procedure (SUS-7)
 * @param asks who asks, in the procedure's words
 * @param addressed who can be asked: whoever stands on the procedure's tier first
 */
public record RequestOptions(
        ProcedureVersion version, @Nullable Route route, boolean mayAsk, String asks, List<PersonView> addressed) {

    public RequestOptions {
        addressed = List.copyOf(addressed);
    }
}
