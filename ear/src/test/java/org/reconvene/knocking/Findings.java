package org.reconvene.knocking;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** What should not have been answered, once for each address and kind, and how many answers there were. */
final class Findings {

    /** A line of a stack trace, the name of a class of ours or of a library, or of what failed. */
    private static final Pattern WITHIN = Pattern.compile("\\bat [a-z]+(\\.[A-Za-z0-9_$]+)+\\(|"
            + "\\b[a-z]+(\\.[a-z0-9]+)+\\.[A-Za-z.$]*(Exception|Error)\\b|"
            + "\\borg\\.(reconvene|hibernate|h2|postgresql|wildfly|jboss|primefaces|omnifaces)\\.[a-z]|SQLState");

    private final Map<String, String> found = new ConcurrentHashMap<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final Map<Integer, AtomicInteger> byStatus = new ConcurrentHashMap<>();

    void look(HttpResponse<String> answer, String who, String how) {
        answers.incrementAndGet();
        byStatus.computeIfAbsent(answer.statusCode(), status -> new AtomicInteger())
                .incrementAndGet();
        var path = answer.request().uri().getPath();
        if (answer.statusCode() >= 500) {
            note(answer.statusCode() + " " + path, answer, who, how);
        }
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var isScript = type.contains("javascript") || type.contains("css");
        var within = isScript ? null : WITHIN.matcher(answer.body());
        if (within != null && within.find()) {
            note("tells " + within.group() + " " + path, answer, who, how);
        }
    }

    private void note(String what, HttpResponse<String> answer, String who, String how) {
        var line = who + ": " + answer.request().method() + " " + answer.uri() + " (" + how + ")";
        found.putIfAbsent(what, line.length() > 1_500 ? line.substring(0, 1_500) : line);
    }

    int answers() {
        return answers.get();
    }

    Map<Integer, AtomicInteger> byStatus() {
        return byStatus;
    }

    Map<String, String> found() {
        return found;
    }
}
