package org.reconvene.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.reconvene.time.WorkingCalendar;
import org.reconvene.time.boundary.WorkingCalendars;

/** The working calendars and how a deadline is reckoned, open to anyone who reaches the service: no case is in it. */
@Path("/calendars")
@RequestScoped
public class CalendarsResource {

    // A changed calendar is in force on every server within a minute, and no later in what was kept of an answer.
    private static final String FOR_A_MINUTE = "public, max-age=60";

    @Inject
    WorkingCalendars calendars;

    @Context
    @SuppressWarnings("NullAway.Init") // given by the container
    UriInfo address;

    /** The holidays of a {@code year}, earliest first. */
    @GET
    @Path("/{nation}/holidays")
    @Produces(MediaType.APPLICATION_JSON)
    public Response holidays(@PathParam("nation") String nation) {
        var calendar = calendar(nation);
        return answer(CalendarJson.of(question().holidays(calendar)));
    }

    /** When {@code workingDays} or {@code hours} end that begin at {@code from}, and why. */
    @GET
    @Path("/{nation}/deadline")
    @Produces(MediaType.APPLICATION_JSON)
    public Response deadline(@PathParam("nation") String nation) {
        var calendar = calendar(nation);
        return answer(CalendarJson.of(question().deadline(calendar)));
    }

    private WorkingCalendar calendar(String nation) {
        return calendars.of(CalendarQuestion.nation(nation));
    }

    private CalendarQuestion question() {
        return new CalendarQuestion(new Query(address.getQueryParameters()));
    }

    private static Response answer(JsonStructure json) {
        return Response.ok(json.toString())
                .header("Cache-Control", FOR_A_MINUTE)
                .build();
    }
}
