package org.reconvene.web.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in words that its owner knows it by; nothing of what it sent is kept. */
final class BrowserWords {

    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        // Most name those whose pages they can show too, so the order matters.
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("iPhone", "an iPhone");
        SYSTEMS.put("iPad", "an iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS X", "a Mac");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserWords() {}

    static String of(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        return word(BROWSERS, said, "A browser") + " on " + word(SYSTEMS, said, "a machine");
    }

    private static String word(Map<String, String> words, String said, String otherwise) {
        return words.entrySet().stream()
                .filter(known -> said.contains(known.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(otherwise);
    }
}
