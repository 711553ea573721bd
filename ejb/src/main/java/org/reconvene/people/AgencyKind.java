package org.reconvene.people;

/** What an agency is there for; faith and voluntary groups are agencies too (HER-9). */
public enum AgencyKind {
    CHILDRENS_SOCIAL_CARE("Children’s social care"),
    POLICE("Police"),
    HEALTH("Health"),
    EDUCATION("Education"),
    VOLUNTARY("Voluntary"),
    FAITH("Faith");

    private final String words;

    AgencyKind(String words) {
        this.words = words;
    }

    /** The kind in the words that a page shows. */
    public String words() {
        return words;
    }
}
