package org.reconvene.web.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form sent without script. PrimeFaces refuses every post without the nonce that its own script adds; a page that is made
 * anew may carry a new nonce, so here is one.
 */
final class PlainPost extends PlainText {

    static final String NONCE = "primefaces.nonce";

    private @Nullable String nonce;

    PlainPost(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var sent = super.getParameter(name);
        if (sent != null || !NONCE.equals(name) || !"POST".equals(getMethod())) {
            return sent;
        }
        if (nonce == null) {
            nonce = Base64.getEncoder()
                    .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        }
        return nonce;
    }

    /** No files where the form was not sent as one that holds files; the server would take that for a fault of its own. */
    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        var type = getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
                ? super.getParts()
                : List.of();
    }
}
