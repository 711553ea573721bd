package org.reconvene.dissent;

/** How far the wording of a dissent has come. What becomes of the dissent does not wait for it. */
public enum DissentStatus {
    AWAITING_CONFIRMATION("Waits for the dissenter to confirm the wording"),
    CONFIRMED("Wording confirmed");

    private final String words;

    DissentStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
