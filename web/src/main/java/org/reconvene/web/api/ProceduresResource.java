package org.reconvene.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.ProcedureVersion;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.boundary.Procedures;
import org.reconvene.time.London;
import org.reconvene.time.OutsideCalendarException;
import org.reconvene.time.boundary.BusinessClock;

/** The procedures and the dates that follow from them, open to anyone who reaches the service: no case is in it. */
@Path("/procedures")
@RequestScoped
public class ProceduresResource {

    // A new version comes into force on a later day than that of its publication, and is known within a minute.
    private static final String FOR_A_MINUTE = "public, max-age=60";

    @EJB
    Procedures procedures;

    @Inject
    BusinessClock clock;

    @Context
    @SuppressWarnings("NullAway.Init") // given by the container
    UriInfo address;

    /** Every procedure in the version that is in force today. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response all() {
        var array = Json.createArrayBuilder();
        procedures.inForceOn(clock.today()).forEach(version -> array.add(ProcedureJson.line(version)));
        return answer(array.build());
    }

    /** How a procedure's file is written, as JSON Schema. */
    @GET
    @Path("/schema")
    @Produces("application/schema+json")
    public Response schema() {
        return Response.ok(procedures.schema())
                .header("Cache-Control", FOR_A_MINUTE)
                .build();
    }

    /** One procedure in the version that is in force today, with all of its rules and where each comes from. */
    @GET
    @Path("/{key}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response one(@PathParam("key") String key) {
        return answer(ProcedureJson.whole(inForce(key)));
    }

    /**
     * Every step in order with its date if it began at {@code from} and each step took its whole time, on the first route or on
     * the {@code route} that is named. The version is the one in force on that day.
     */
    @GET
    @Path("/{key}/timeline")
    @Produces(MediaType.APPLICATION_JSON)
    public Response timeline(@PathParam("key") String key) {
        var asked = asked(key);
        return answer(ProcedureJson.dates(asked.procedure(), asked.route(), asked.dates()));
    }

    /** The same dates for a calendar program (RFC 5545). */
    @GET
    @Path("/{key}/timeline.ics")
    @Produces(TimelineCalendar.MEDIA_TYPE)
    public Response calendar(@PathParam("key") String key) {
        var asked = asked(key);
        return Response.ok(TimelineCalendar.of(asked, clock.now()).getBytes(StandardCharsets.UTF_8))
                .header("Cache-Control", FOR_A_MINUTE)
                .header("Content-Disposition", "attachment; filename=\"" + asked.named() + ".ics\"")
                .build();
    }

    private DatedRoute asked(String key) {
        inForce(key);
        var query = new Query(address.getQueryParameters());
        var from = StartTime.of(query);
        var procedure =
                procedures.inForceOn(key, London.dateOf(from)).orElseThrow().procedure();
        var route = query.text("route")
                .map(named -> procedure.route(named).orElseThrow(() -> noSuchRoute(procedure)))
                .orElseGet(() -> procedure.routes().get(0));
        try {
            return new DatedRoute(procedure, route, from, procedures.timeline(procedure, route, from));
        } catch (OutsideCalendarException e) {
            throw RefusedRequest.badParameter("from", e.remedy());
        }
    }

    private ProcedureVersion inForce(String key) {
        return procedures
                .inForceOn(key, clock.today())
                .orElseThrow(() -> RefusedRequest.unknown(
                        "key",
                        "Write one of "
                                + procedures.inForceOn(clock.today()).stream()
                                        .map(version -> version.procedure().key())
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + " in its place."));
    }

    private static RefusedRequest noSuchRoute(Procedure procedure) {
        return RefusedRequest.badParameter(
                "route",
                "Write one of " + procedure.routes().stream().map(Route::key).collect(Collectors.joining(", "))
                        + ", or leave it out for the first.");
    }

    private static Response answer(JsonStructure json) {
        return Response.ok(json.toString())
                .header("Cache-Control", FOR_A_MINUTE)
                .build();
    }
}
