package org.reconvene.reports.letters;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What the letters say alike. */
final class Words {
    static final String IN_DANGER =
            "If you believe that a child is in immediate danger, call 999 now; do not wait for an answer to a letter.";
    static final String ASK = "If anything in this letter is unclear, please ask me and give the reference above.";

    static final String ANYTHING_NEW =
            "If you learn anything new about a child’s safety, please tell children’s social care at any time.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Words() {}

    static void stated(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + ": is empty; give its words");
        }
    }

    /** "Tuesday 24 November 2026". */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "17:00". */
    static String time(LocalDateTime at) {
        return TIME.format(at);
    }

    /** "17:00 on Tuesday 24 November 2026". */
    static String timeOn(LocalDateTime at) {
        return time(at) + " on " + day(at.toLocalDate());
    }

    /** "Initial case conference" as it stands within a sentence: "initial case conference". */
    static String withinSentence(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** "the police, health visiting and Ysgol Dŵr". */
    static String listed(List<String> names) {
        var last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
