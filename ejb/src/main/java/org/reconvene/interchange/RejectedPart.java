package org.reconvene.interchange;

/** How much of the file is left out because of a rejection: always the smallest part that cannot be used. */
public enum RejectedPart {
    CHILD,
    PLAN,
    CONFERENCE,
    FIELD
}
