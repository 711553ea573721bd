package org.reconvene.reporting.model;

import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Tier;
import org.reconvene.reporting.Narrowing;

/** A fact that a report can be narrowed to, or not. Here alone is decided what belongs to the narrowed report. */
public interface Narrowable {

    /** Null where it is about no agency. */
    @Nullable
    AgencyKind agency();

    /** Its constant's name; null where it is about no conference. */
    @Nullable
    String conferenceKind();

    /** Null where it is about no tier. */
    default @Nullable Tier tier() {
        return null;
    }

    /** Whether it belongs to the report that is narrowed so. */
    default boolean isWithin(Narrowing to) {
        var kind = to.kind();
        return (to.agency() == null || to.agency() == agency())
                && (kind == null || kind.name().equals(conferenceKind()))
                && (to.tier() == null || to.tier() == tier());
    }
}
