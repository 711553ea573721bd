package org.reconvene.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.reconvene.access.Refusal;

/** Answers with problem details (RFC 9457). */
final class Problem {

    private static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    static Response of(int status, String title, String detail) {
        return answer(status, body(status, title, detail));
    }

    static Response of(int status, String title, List<Refusal> refusals) {
        return of(status, title, refusals.get(0).words());
    }

    /** A file that as a whole cannot be used, and the line to which it was read. */
    static Response ofFile(int line, String detail) {
        return answer(422, body(422, "This file cannot be used", detail).add("line", line));
    }

    /** What a parameter of the address got wrong; the extension member {@code parameter} names it. */
    static Response ofParameter(RefusedRequest refused) {
        return answer(
                refused.status(),
                body(refused.status(), refused.title(), refused.detail()).add("parameter", refused.parameter()));
    }

    private static JsonObjectBuilder body(int status, String title, String detail) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
    }

    private static Response answer(int status, JsonObjectBuilder body) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(body.build().toString())
                .build();
    }
}
