package org.reconvene.people;

/** What an agency is there for; faith and voluntary groups are agencies too (HER-9). */
public enum AgencyKind {
    CHILDRENS_SOCIAL_CARE("Children’s social care"),
    POLICE("Police"),
    HEALTH("Health"),
    EDUCATION("Education"),
    VOLUNTARY("Voluntary"),
    FAITH("Faith"),
    /** The partnership’s own office, which stands on no side (HER-9). */
    PARTNERSHIP("The partnership’s own office");

    private final String words;

    AgencyKind(String words) {
        this.words = words;
    }

    /** The kind in the words that a page shows. */
    public String words() {
        return words;
    }
}
