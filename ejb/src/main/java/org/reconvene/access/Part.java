package org.reconvene.access;

/** What somebody is to one case. A part opens the case; an office or an agency alone never does. */
public enum Part {
    /** Chaired the conference, or is to chair it. */
    CHAIR,
    /** Was invited to the conference. */
    PARTICIPANT,
    /** Dissents from the chair's decision. */
    DISSENTER,
    /** Was given the review of the chair's decision (SUS-14). */
    SENIOR_REVIEWER,
    /** Manages the chair or the dissenter directly. */
    LINE_MANAGER,
    /** Lays out the docket on which the case stands. */
    COORDINATOR,
    /** Sits in the Dissents Group to which the case was referred. */
    GROUP_MEMBER,
    /** Was assigned an independent review (SUR-13). */
    GROUP_REVIEWER,
    /** Has an interest in the case, declared or found. */
    INTERESTED,
    /** Owns the investigation after a supported dissent (SUR-17). */
    INVESTIGATOR,
    /** Reviews the investigation's report (SUR-18). */
    HEAD_OF_SAFEGUARDING,
    /** Raised the disagreement. */
    RAISER,
    /** Answers for the decision that is disputed. */
    COUNTERPART,
    /** Was named by the raiser to be kept informed (SUR-8). */
    SUPPORTER,
    /** Stands on the tier that a disagreement has reached. */
    REACHED,
    /** Gave advice to one of the sides (SUS-5). */
    ADVISER,
    /** Facilitates between the sides and stands on neither (NI-15). */
    FACILITATOR,
    /** Is sent a copy, as the Lead Officer is (BOR-11). */
    COPIED,
    /** Was invited to the professional meeting (BOR-9). */
    INVITED,
    /** Joined a request for a conference for another agency (SUS-8). */
    JOINED,
    /** Has the last word, and was told ahead that it may be needed (HER-14). */
    LAST_WORD,
    /** Owns a recommendation or an action of the case. */
    ACTION_OWNER,
    /** Takes on what was learned from a disagreement: that, and not the disagreement (NI-19, SUR-9). */
    LEARNING_OWNER,
    /** Manages or supports whoever raised a disagreement, and can offer a debrief once it has ended (SUR-10). */
    DEBRIEFER,
    /** Was offered a debrief (SUR-10). */
    DEBRIEFED;

    /** Whether it goes on when the case has ended: it belongs to what follows, which ends by itself. */
    public boolean outlastsTheCase() {
        return this == ACTION_OWNER || this == LEARNING_OWNER || this == DEBRIEFER || this == DEBRIEFED;
    }
}
