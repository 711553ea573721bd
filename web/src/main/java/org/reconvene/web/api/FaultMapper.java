package org.reconvene.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers what nobody expected under /api with problem details (RFC 9457): a reference that leads to the log, and nothing of what
 * stands there.
 */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

    @Override
    public Response toResponse(Throwable problem) {
        if (problem instanceof WebApplicationException known
                && known.getResponse().getStatus() < 500) {
            var status = known.getResponse().getStatusInfo();
            return Problem.of(
                    status.getStatusCode(), status.getReasonPhrase(), "Nothing was changed. Check the request.");
        }
        var fault = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, problem, () -> "A resource could not answer; fault " + fault);
        return Problem.of(
                500,
                "Something went wrong",
                "Nothing was changed. Tell those who look after the service this reference: " + fault + ".");
    }
}
