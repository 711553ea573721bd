package org.reconvene.dissentsgroup;

/** How far the Group has come with one dissent. */
public enum HearingStatus {
    LISTED("Listed"),
    CARRIED_OVER("Carried over"),
    FINDING_RECORDED("Finding recorded");

    private final String words;

    HearingStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
