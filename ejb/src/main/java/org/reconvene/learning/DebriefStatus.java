package org.reconvene.learning;

/** How far a debrief has come (SUR-10). */
public enum DebriefStatus {
    OFFERED("Offered"),
    HELD("Held"),
    DECLINED("Declined");

    private final String words;

    DebriefStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
