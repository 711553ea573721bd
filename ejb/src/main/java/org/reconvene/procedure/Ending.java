package org.reconvene.procedure;

/** The endings that a step can have. */
public enum Ending {
    DONE("Done", false),
    AGREED("Agreed", true),
    NOT_AGREED("Not agreed", false),
    /** The limit passed in silence, or it was recorded before that nobody answers. */
    NO_ANSWER("No answer by the limit", false),
    DECIDED("Decided", false),
    NOTED("Noted, not taken further", true),
    CHALLENGED("Taken further", false),
    CONVENED("The conference is convened", true),
    NOT_CONVENED("The conference is not convened", false),
    CHAIRS_DECISION_STANDS("The chair’s decision stands", false),
    RECONVENE_REQUIRED("The conference is reconvened", false),
    DISSENT_SUPPORTED("Dissent supported", false),
    DISSENT_NOT_SUPPORTED("Dissent not supported", false),
    GROUP_DIVIDED("The Group is divided", false);

    private final String words;
    private final boolean settles;

    Ending(String words, boolean settles) {
        this.words = words;
        this.settles = settles;
    }

    /** The ending in the words that a page shows where the procedure has none of its own. */
    public String words() {
        return words;
    }

    /** Whether both sides are content with it, so that no last word is needed. */
    public boolean settles() {
        return settles;
    }
}
