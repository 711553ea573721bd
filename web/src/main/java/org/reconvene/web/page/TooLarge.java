package org.reconvene.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what is larger than anything that is read here, before any of it is kept. What a page takes is less, and that page
 * says so itself; a census that is sent as the body is limited by its reader.
 */
final class TooLarge {

    private static final long FILE = 256L * 1024 * 1024;
    private static final long FORM = 4L * 1024 * 1024;

    private TooLarge() {}

    static boolean is(HttpServletRequest request) {
        var type = request.getContentType();
        if (type != null && (type.startsWith("application/xml") || type.startsWith("text/xml"))) {
            return false;
        }
        var size = request.getContentLengthLong();
        return size < 0 ? isChunked(request) : size > (isMultipart(type) ? FILE : FORM);
    }

    /** Tells a program; a browser is sent to the same page, which says it. */
    static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().startsWith("/api")) {
            // A browser listens to an answer only when it has sent everything.
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
            response.sendRedirect(Door.with(request, "tooLarge"));
        } else if (isChunked(request)) {
            tell(response, HttpServletResponse.SC_LENGTH_REQUIRED, "Say how large it is: send a Content-Length.");
        } else {
            tell(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "The most that is taken in is 256 MB.");
        }
    }

    private static void tell(HttpServletResponse response, int status, String detail) throws IOException {
        ProblemDetails.send(response, status, "This is too large", detail + " Nothing was changed.");
    }

    /** Without a length nobody knows how much would have to be kept. */
    private static boolean isChunked(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean isMultipart(@Nullable String type) {
        return type != null && type.startsWith("multipart/");
    }
}
