package org.reconvene.dissent;

/** How far the senior child protection manager’s review has come (SUS-14). */
public enum ReviewStatus {
    OPEN("Waits for the talk with the chair"),
    LIAISON_RECORDED("Waits for the decision"),
    DECIDED("Decided");

    private final String words;

    ReviewStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
