package org.reconvene.dissentsgroup;

/** What a dissent is mainly about (SUR-13). */
public enum NatureOfDissent {
    FACTS("The facts"),
    MEANING("What the facts mean"),
    THRESHOLD("The threshold"),
    HOW_HELD("How the conference was held");

    private final String words;

    NatureOfDissent(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
