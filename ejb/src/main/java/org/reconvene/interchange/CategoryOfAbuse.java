package org.reconvene.interchange;

/** The census's code set for the category under which a child protection plan was made. */
public enum CategoryOfAbuse {
    NEG("Neglect"),
    PHY("Physical abuse"),
    SAB("Sexual abuse"),
    EMO("Emotional abuse"),
    MUL("Multiple");

    private final String meaning;

    CategoryOfAbuse(String meaning) {
        this.meaning = meaning;
    }

    /** In words for a screen. */
    public String meaning() {
        return meaning;
    }
}
