package org.reconvene.learning;

/** What became of a recommendation or an action. */
public enum FollowUpStatus {
    OPEN("Open"),
    DONE("Done"),
    NOT_ACCEPTED("Not accepted");

    private final String words;

    FollowUpStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
