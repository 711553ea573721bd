package org.reconvene.interchange;

/** The census's code set for the main reason for which a child was referred. */
public enum PrimaryNeed {
    N1("Abuse, neglect and exploitation"),
    N2("Child's disability"),
    N3("Parental disability or illness"),
    N4("Family in acute stress"),
    N5("Family dysfunction"),
    N6("Socially unacceptable behaviour"),
    N7("Low income"),
    N8("Absent parenting"),
    N9("Cases other than children in need"),
    N0("Not stated");

    private final String meaning;

    PrimaryNeed(String meaning) {
        this.meaning = meaning;
    }

    /** In words for a screen. */
    public String meaning() {
        return meaning;
    }
}
