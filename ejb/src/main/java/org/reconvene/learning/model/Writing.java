package org.reconvene.learning.model;

import java.util.List;
import java.util.Locale;
import org.reconvene.access.Refusal;

/** What is asked of a text that somebody writes. */
final class Writing {

    /** The most that a report or a feedback may hold, in characters. */
    static final int LONG = 20_000;

    /** The most that a recommendation, an action or an answer may hold, in characters. */
    static final int SHORT = 4_000;

    private Writing() {}

    /** Asks for the text where it is blank, and for a shorter one where it is too long. */
    static void required(String field, String text, int longest, String ask, List<Refusal> refusals) {
        if (text.isBlank()) {
            refusals.add(Refusal.of(field, ask));
        } else {
            notTooLong(field, text, longest, refusals);
        }
    }

    static void notTooLong(String field, String text, int longest, List<Refusal> refusals) {
        if (text.strip().length() > longest) {
            refusals.add(Refusal.of(field, String.format(Locale.UK, "Shorten this to %,d characters", longest)));
        }
    }
}
