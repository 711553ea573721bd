package org.reconvene.reporting.model;

import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.Tier;

/** A fact about what somebody had, or has, to do: it belongs to their agency and tier. */
interface OfWork extends Narrowable {

    Acting acting();

    @Override
    default @Nullable AgencyKind agency() {
        return acting().agency();
    }

    @Override
    default @Nullable Tier tier() {
        return acting().tier();
    }
}
