package org.reconvene.dissentsgroup;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonId;

/**
 * A member as the meeting lists them.
 *
 * @param attendance null until something was recorded
 */
public record MemberLine(
        PersonId person,
        String name,
        AgencyKind agencyKind,
        String agencyName,
        @Nullable MemberAttendance attendance) implements Serializable {}
