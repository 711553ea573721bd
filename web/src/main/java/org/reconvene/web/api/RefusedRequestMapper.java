package org.reconvene.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a parameter that cannot be used with problem details (RFC 9457). */
@Provider
public class RefusedRequestMapper implements ExceptionMapper<RefusedRequest> {

    @Override
    public Response toResponse(RefusedRequest refused) {
        return Problem.ofParameter(refused);
    }
}
