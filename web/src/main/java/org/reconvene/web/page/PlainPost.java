package org.reconvene.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
}
