package org.reconvene.interchange;

/** How something in a file compares with what is held. */
public enum ImportVerdict {
    NEW("New"),
    CHANGED("Changed"),
    UNCHANGED("Unchanged");

    private final String words;

    ImportVerdict(String words) {
        this.words = words;
    }

    /** For a screen. */
    public String words() {
        return words;
    }
}
