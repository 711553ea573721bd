package org.reconvene.dissentsgroup;

/** What the Dissents Group found. The bare word "upheld" is never used: it means opposite things in two procedures. */
public enum Finding {
    DISSENT_SUPPORTED("Dissent supported"),
    DISSENT_NOT_SUPPORTED("Dissent not supported"),
    GROUP_DIVIDED("Group divided");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
