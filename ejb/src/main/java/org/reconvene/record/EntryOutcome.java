package org.reconvene.record;

/** What an entry of the record says happened. */
public enum EntryOutcome {
    DONE,
    READ,
    REFUSED
}
