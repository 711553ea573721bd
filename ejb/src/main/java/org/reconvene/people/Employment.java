package org.reconvene.people;

/** By whom a person is employed: what reasons they may be told depends on it (HER-13). */
public enum Employment {
    STATUTORY_AGENCY,
    PRIVATELY_EMPLOYED,
    CHURCH_OR_RELIGIOUS,
    NOT_KNOWN
}
