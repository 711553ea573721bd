package org.reconvene.web.signin;

import java.util.List;
import java.util.Set;

/** What is shown without signing in. Everything else asks for it. */
final class OpenPaths {

    private static final List<String> FILES = List.of("/jakarta.faces.resource/", "/resources/");

    private static final Set<String> PAGES = Set.of(
            "/sign-in",
            "/sign-in.xhtml",
            "/sign-in-code",
            "/sign-in-code.xhtml",
            // It says itself that nobody is signed in, so that the page can tell whoever is typing.
            "/draft",
            "/setup.xhtml",
            "/help.xhtml",
            "/accessibility.xhtml",
            "/privacy.xhtml",
            "/procedures/list.xhtml",
            "/procedures/view.xhtml",
            "/health",
            "/api/calendars",
            "/api/procedures");

    private static final List<String> FOLDERS = List.of("/problem/", "/help/", "/api/calendars/", "/api/procedures/");

    private OpenPaths() {}

    /** Whether the path names a part of the pages' looks, which is the same for everybody. */
    static boolean isFile(String path) {
        return FILES.stream().anyMatch(path::startsWith);
    }

    static boolean contains(String path) {
        return PAGES.contains(path) || FOLDERS.stream().anyMatch(path::startsWith);
    }
}
