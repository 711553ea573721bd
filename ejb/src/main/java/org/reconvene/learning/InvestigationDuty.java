package org.reconvene.learning;

/** What somebody is named for in an investigation. */
public enum InvestigationDuty {
    /** Investigates and reports (SUR-17). */
    INVESTIGATE("investigates"),
    /** Reviews the report and identifies the actions (SUR-18). */
    REVIEW("reviews the report");

    private final String words;

    InvestigationDuty(String words) {
        this.words = words;
    }

    /** The duty after a name: "Ruth Adeyemi {@code investigates}". */
    public String words() {
        return words;
    }
}
