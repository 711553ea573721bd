package org.reconvene.learning;

/** How far the investigation of a supported dissent has come (SUR-17, SUR-18). */
public enum InvestigationStatus {
    ASKED("Waits for the report"),
    REPORTED("Waits for the Head of Safeguarding’s review"),
    REVIEWED("Actions towards a Strategy Meeting are open"),
    CLOSED("Closed");

    private final String words;

    InvestigationStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
