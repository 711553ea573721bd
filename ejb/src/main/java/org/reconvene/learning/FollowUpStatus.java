package org.reconvene.learning;

/** What became of a recommendation, of an action, or of what was learned from a disagreement. */
public enum FollowUpStatus {
    OPEN("Open"),
    /** To be done, by a day that is named with it. */
    ACCEPTED("Accepted"),
    /** Given on to a subgroup of the board (SUR-9). */
    PASSED_ON("Passed on to a subgroup"),
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
