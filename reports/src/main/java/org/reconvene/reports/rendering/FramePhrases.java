package org.reconvene.reports.rendering;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.reconvene.reports.Letterhead;
import org.reconvene.reports.language.Language;
import org.reconvene.reports.language.Phrase;
import org.reconvene.reports.language.Phrases;

/**
 * The parameters of a template, of which some are phrases. A phrase {@code name} has beside it {@code nameIn}: its language as a file
 * names it, or null where that is the page's own.
 */
final class FramePhrases {
    private final Phrases phrases;
    private final Map<String, Object> parameters = new HashMap<>();

    FramePhrases(Language page) {
        phrases = Phrases.in(page);
        put("demonstrationWords", "frame.demonstration");
        Function<Integer, String> pageOf =
                number -> phrases.say("frame.page-of", Map.of("page", number)).text();
        parameters.put("pageOf", pageOf);
    }

    Phrases phrases() {
        return phrases;
    }

    FramePhrases put(String name, String key) {
        return put(name, phrases.say(key));
    }

    FramePhrases put(String name, Phrase phrase) {
        parameters.put(name, LetterRow.onOneLine(phrase.text()));
        parameters.put(name + "In", phrase.foreignIn(phrases.language()));
        return this;
    }

    /** The partnership's crest, or nothing where it has none. */
    static InputStream crest(Letterhead partnership) {
        var crest = partnership.crest();
        return new ByteArrayInputStream(crest == null ? new byte[0] : crest.png());
    }

    Map<String, Object> and(Map<String, ?> others) {
        parameters.putAll(others);
        return parameters;
    }
}
