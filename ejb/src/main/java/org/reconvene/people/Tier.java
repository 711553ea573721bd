package org.reconvene.people;

/** Where a person stands in the line of management, lowest first (SUS-3, SUS-4, HER-3, NI-16, BOR-13). */
public enum Tier {
    PRACTITIONER,
    FIRST_LINE_MANAGER,
    SERVICE_MANAGER,
    HEAD_OF_SERVICE,
    DIRECTOR,
    CHIEF_OFFICER
}
