package org.reconvene.launch;

import java.util.ArrayList;
import java.util.List;

/** What the terminal says once Reconvene can be used. */
final class Greeting {

    private Greeting() {}

    static List<String> lines(Settings settings) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Reconvene is ready: open " + settings.address());
        if (settings.demonstration()) {
            lines.add("This is a demonstration: sign in as hannah.kestrel with the password demonstration;"
                    + " the sign-in page lists the other accounts.");
        }
        lines.add(
                settings.databaseUrl().isPresent()
                        ? "The data is in "
                                + withoutParameters(settings.databaseUrl().get()) + ", the log in "
                                + settings.data().resolve("log") + "."
                        : "The data is in " + settings.data() + ", the log in "
                                + settings.data().resolve("log") + ".");
        lines.add("Ctrl-C stops it. What was saved is there again at the next start.");
        return List.copyOf(lines);
    }

    /** A JDBC address may carry a password behind its question mark. */
    private static String withoutParameters(String url) {
        int at = url.indexOf('?');
        return at < 0 ? url : url.substring(0, at);
    }
}
