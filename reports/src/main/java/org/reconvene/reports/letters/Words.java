package org.reconvene.reports.letters;

import java.util.List;
import java.util.Locale;

/** What has to be said for a letter to make sense, and how a name stands within a sentence. */
final class Words {
    private Words() {}

    static void stated(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + ": is empty; give its words");
        }
    }

    static void stated(String field, List<String> names) {
        stated(field, String.join("", names));
    }

    /** "Initial case conference" as it stands within a sentence: "initial case conference". */
    static String withinSentence(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
