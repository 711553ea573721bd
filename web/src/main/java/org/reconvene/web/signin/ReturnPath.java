package org.reconvene.web.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in: the page that they asked for, if it is one of this site. */
final class ReturnPath {

    static final String HOME = "/my-work.xhtml";

    private static final int LONGEST = 500;

    private ReturnPath() {}

    /** The path if it leads to a page of this site, and the first page otherwise. */
    static String orHome(@Nullable String path) {
        return path != null && isOfThisSite(path) ? path : HOME;
    }

    /** The address of the sign-in page that leads back to the path. */
    static String throughSignIn(String path) {
        return "/sign-in.xhtml?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static boolean isOfThisSite(String path) {
        // A browser reads // and /\\ as the beginning of another host, and drops control characters before it looks.
        return path.length() <= LONGEST
                && path.matches("/([A-Za-z0-9._~-][A-Za-z0-9._~/-]*)?(\\?[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*)?")
                && !path.startsWith("/sign-")
                && !path.startsWith("/setup");
    }
}
