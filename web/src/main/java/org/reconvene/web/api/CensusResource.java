package org.reconvene.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.reconvene.access.Outcome;
import org.reconvene.interchange.CensusImportView;
import org.reconvene.interchange.CensusLimits;
import org.reconvene.interchange.ImportStatus;
import org.reconvene.interchange.RejectedRow;
import org.reconvene.interchange.boundary.CensusDesk;
import org.reconvene.interchange.boundary.CensusUploads;

/** Takes the Children in Need census from a program, as the import page takes it from a person. */
@Path("/imports/cin-census")
@RequestScoped
public class CensusResource {

    private static final int SHOWN = 500;
    private static final int PORTION = 1_000;

    @EJB
    CensusUploads uploads;

    @EJB
    CensusDesk desk;

    /** The file is the body. Compares it, and with {@code ?confirm=true} writes it. */
    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    public Response take(
            InputStream body,
            @QueryParam("confirm") @DefaultValue("false") boolean confirm,
            @HeaderParam("Content-Length") @DefaultValue("0") long bytes) {
        return bytes > CensusLimits.USUAL.bytes()
                ? Problem.of(
                        413,
                        "This file cannot be used",
                        "The file is larger than 64 MB, the most that is read at once. Export one census year at a time.")
                : answer("sent by a program", body, bytes, confirm);
    }

    /** The file is the first part of a form that has a file’s name. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response takeForm(List<EntityPart> parts, @QueryParam("confirm") @DefaultValue("false") boolean confirm) {
        return parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .findFirst()
                .map(part -> answer(part.getFileName().orElse(""), part.getContent(), 0, confirm))
                .orElseGet(() -> Problem.of(
                        400, "There is no file", "Send the census as a part of the form that has a file’s name."));
    }

    /** Everything that cannot be used of the file. */
    @GET
    @Path("/{import}/rejected.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response rejected(@PathParam("import") long number) {
        return switch (desk.rejected(number, 0, PORTION)) {
            case Outcome.Refused<List<RejectedRow>> refused ->
                Problem.of(403, "This cannot be shown to you", refused.refusals());
            case Outcome.Done<List<RejectedRow>> done ->
                Response.ok(csv(number, done.value()))
                        .header("Content-Disposition", "attachment; filename=\"rejected-" + number + ".csv\"")
                        .build();
        };
    }

    private Response answer(String name, InputStream file, long bytes, boolean confirm) {
        return switch (uploads.read(name, file, bytes)) {
            case Outcome.Refused<CensusImportView> refused ->
                Problem.of(403, "You may not import the census", refused.refusals());
            case Outcome.Done<CensusImportView> read -> answer(read.value(), confirm);
        };
    }

    private Response answer(CensusImportView read, boolean confirm) {
        var line = read.refusedLine();
        var refusal = read.refusal();
        if (line != null && refusal != null) {
            return Problem.ofFile(line, refusal);
        }
        if (!confirm || read.status() != ImportStatus.READY) {
            return Response.ok(json(read), MediaType.APPLICATION_JSON).build();
        }
        return switch (desk.confirm(read.id())) {
            case Outcome.Refused<CensusImportView> refused ->
                Problem.of(409, "It was not imported", refused.refusals());
            case Outcome.Done<CensusImportView> done ->
                Response.ok(json(done.value()), MediaType.APPLICATION_JSON).build();
        };
    }

    private String json(CensusImportView view) {
        return CensusJson.of(view, rows(view.id(), 0, SHOWN));
    }

    private StreamingOutput csv(long number, List<RejectedRow> first) {
        return out -> {
            // A byte order mark, without which spreadsheets take UTF-8 for something else.
            out.write(("\uFEFF" + RejectedCsv.HEADINGS).getBytes(StandardCharsets.UTF_8));
            var rows = first;
            for (int from = PORTION; !rows.isEmpty(); from += PORTION) {
                out.write(RejectedCsv.of(rows).getBytes(StandardCharsets.UTF_8));
                rows = rows(number, from, PORTION);
            }
        };
    }

    private List<RejectedRow> rows(long number, int from, int most) {
        return desk.rejected(number, from, most) instanceof Outcome.Done<List<RejectedRow>> done
                ? done.value()
                : List.of();
    }
}
