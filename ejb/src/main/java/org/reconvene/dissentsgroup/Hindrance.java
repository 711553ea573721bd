package org.reconvene.dissentsgroup;

/** Why a member of the Group takes no part in a case, and so may not review it nor count towards the quorum. */
public enum Hindrance {
    NO_TERM("has no term of office on the day of the meeting", "no term of office"),
    CHAIRED("chaired the conference", "chaired the conference"),
    DISSENTS("is the dissenter", "its own dissent"),
    AGENCY_DISSENTS("belongs to the agency that dissents", "its own dissent"),
    TOOK_PART("took part in the conference", "took part in the conference"),
    INVITED("was invited to the conference", "was invited to the conference"),
    MANAGES_CHAIR("manages the chair", "manages the chair"),
    MANAGES_DISSENTER("manages the dissenter", "manages the dissenter"),
    MANAGES_ATTENDANT("manages someone who attended", "manages someone who attended"),
    INTEREST("declared an interest", "an interest was declared");

    private final String ofPerson;
    private final String ofAgency;

    Hindrance(String ofPerson, String ofAgency) {
        this.ofPerson = ofPerson;
        this.ofAgency = ofAgency;
    }

    /** After a person’s name: "Mark Shrike" {@code manages someone who attended}. */
    public String ofPerson() {
        return ofPerson;
    }

    /** After an agency, where names are hidden: "Health:" {@code its own dissent}. */
    public String ofAgency() {
        return ofAgency;
    }
}
