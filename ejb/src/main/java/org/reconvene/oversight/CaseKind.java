package org.reconvene.oversight;

/** What a case is that can be opened without a part in it. */
public enum CaseKind {
    DISAGREEMENT,
    CONFERENCE,
    DISSENT
}
