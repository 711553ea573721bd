package org.reconvene.escalation;

/** What happened in a disagreement beside its steps, that somebody is told of. */
public enum News {
    /** The other side put an agreement in writing; the reader confirms it. */
    AGREEMENT_TO_CONFIRM,
    /** The other side does not confirm the agreement as it was written. */
    AGREEMENT_CONTESTED,
    /** The other side proposes another limit. */
    TIME_PROPOSED,
    /** The reader answers for it now. */
    ANSWERS_FOR_IT,
    /** The reader was let in: to advise, to facilitate, or with a copy. */
    LET_IN,
    /** A professional meeting was called, and the reader is invited. */
    MEETING_CALLED,
    /** The same, and there is significant risk: it comes before other work (BOR-9). */
    MEETING_WITH_PRIORITY,
    /** The minutes of the professional meeting are there. */
    MINUTES_RECORDED,
    /** The meeting gave the reader an action. */
    ACTION_GIVEN,
    /** Another agency joined the request. */
    JOINED,
    /** The reader has the last word, and the time for the whole comes near its end (HER-14). */
    LAST_WORD_NEAR
}
