package org.reconvene.web.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what the server itself refuses under /api, such as an unknown path, with problem details (RFC 9457) too. */
@Provider
public class ClientErrorMapper implements ExceptionMapper<ClientErrorException> {

    @Override
    public Response toResponse(ClientErrorException refused) {
        var status = refused.getResponse().getStatus();
        var problem = switch (status) {
            case 404 -> Problem.of(status, "There is nothing at this address", "Check the path of the address.");
            case 405 ->
                Problem.of(
                        status,
                        "This address does not take the method",
                        "Use one of the methods that the header Allow names.");
            default ->
                Problem.of(
                        status,
                        refused.getResponse().getStatusInfo().getReasonPhrase(),
                        "Check the request's headers and body against the description of this address.");
        };
        return refused instanceof NotAllowedException
                ? Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, refused.getResponse().getHeaderString(HttpHeaders.ALLOW))
                        .build()
                : problem;
    }
}
