package org.reconvene.web.disagreement;

import java.util.Arrays;
import java.util.List;

/** The questions by which a disagreement is raised, one a page, with the fields of each. */
public enum Question {
    CHILD(1, "The child", "givenName", "familyName", "bornOn", "bornOn-month", "bornOn-year"),
    DECISION(
            2,
            "The decision, and whose it is",
            "decision",
            "counterpart",
            "heardAt",
            "heardAt-month",
            "heardAt-year",
            "heardAt-time"),
    KIND(3, "What kind of disagreement", "kind"),
    UNDERSTANDING(4, "What you understand their concern to be", "understanding"),
    REASONS(5, "Your reasons", "reasons"),
    RISK(6, "The risk, and what protects the child today", "risk", "imminent", "referral", "protects"),
    WANTED(7, "What you want to happen", "wanted"),
    SUPPORTER(8, "A supporter, if you want one", "supporter");

    private final int number;
    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // made once, here, and never changed
    private final List<String> fields;

    Question(int number, String words, String... fields) {
        this.number = number;
        this.words = words;
        this.fields = List.of(fields);
    }

    public String words() {
        return words;
    }

    /** The fields of its page, by their ids. */
    public List<String> fields() {
        return fields;
    }

    /** Its number, from 1. */
    public int number() {
        return number;
    }

    /** The question of that number; the first for any other text. */
    static Question numbered(String number) {
        return Arrays.stream(values())
                .filter(question -> Integer.toString(question.number()).equals(number))
                .findFirst()
                .orElse(CHILD);
    }

    /** The fields of all questions. */
    static List<String> allFields() {
        return Arrays.stream(values())
                .flatMap(question -> question.fields.stream())
                .toList();
    }
}
