package org.reconvene.conference;

import org.reconvene.time.Nation;

/** The kinds of child protection conference, each with its nation’s own words. */
public enum ConferenceKind {
    INITIAL("Initial", "Initial"),
    REVIEW("Review", "Review"),
    RECONVENED("Reconvened", "Reconvened"),
    PRE_BIRTH("Pre-birth", "Pre-birth"),
    TRANSFER_IN("Transfer-in", "Transfer-in");

    private final String words;
    private final String shortWords;

    ConferenceKind(String words, String shortWords) {
        this.words = words;
        this.shortWords = shortWords;
    }

    /** For example {@code Initial child protection conference}; in Scotland a planning meeting, in Northern Ireland a case conference. */
    public String words(Nation nation) {
        return words
                + switch (nation) {
                    case ENGLAND_AND_WALES -> " child protection conference";
                    case SCOTLAND -> " child protection planning meeting";
                    case NORTHERN_IRELAND -> " case conference";
                };
    }

    /** The kind alone, for a table: {@code Initial}. */
    public String shortWords() {
        return shortWords;
    }
}
