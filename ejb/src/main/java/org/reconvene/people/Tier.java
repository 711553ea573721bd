package org.reconvene.people;

/** Where a person stands in the line of management, lowest first (SUS-3, SUS-4, HER-3, NI-16, BOR-13). */
public enum Tier {
    PRACTITIONER("Practitioner"),
    FIRST_LINE_MANAGER("First line manager"),
    SERVICE_MANAGER("Service manager"),
    HEAD_OF_SERVICE("Head of service"),
    DIRECTOR("Director"),
    CHIEF_OFFICER("Chief officer");

    private final String words;

    Tier(String words) {
        this.words = words;
    }

    /** The tier in the words that a page shows. */
    public String words() {
        return words;
    }
}
