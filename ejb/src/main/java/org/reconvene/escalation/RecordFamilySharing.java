package org.reconvene.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * Records what was shared with the family, or why that was not practicable (BOR-1). What was left open is asked for.
 *
 * @param practicable whether something was shared; null where neither was chosen
 * @param sharedBy who shared it, from the partnership
 * @param withWhom in words such as "mother"; no name is needed
 */
public record RecordFamilySharing(
        String reference,
        @Nullable Boolean practicable,
        @Nullable LocalDate sharedOn,
        @Nullable PersonId sharedBy,
        String withWhom,
        String shared,
        String theySaid,
        String whyNot) {}
