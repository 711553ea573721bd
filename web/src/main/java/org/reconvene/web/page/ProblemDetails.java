package org.reconvene.web.page;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells a program what went wrong where no resource does: problem details (RFC 9457). */
public final class ProblemDetails {

    private ProblemDetails() {}

    /** Whether the request was made to what programs ask. */
    public static boolean areUnderstoodBy(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.equals("/api") || path.startsWith("/api/");
    }

    public static void send(HttpServletResponse response, int status, String title, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", title)
                        .add("status", status)
                        .add("detail", detail)
                        .build());
    }
}
