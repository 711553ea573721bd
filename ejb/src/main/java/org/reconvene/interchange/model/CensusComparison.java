package org.reconvene.interchange.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildView;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.conference.HeldFromCensus;
import org.reconvene.conference.PlanCategory;
import org.reconvene.conference.PlanDecision;
import org.reconvene.interchange.ImportVerdict;

/**
 * Compares what a census says with what is held. What the census leaves out it does not contradict: nothing that is held is
 * ever emptied. A conference that somebody chairs is that chair's to keep, and the census no longer changes it.
 */
public final class CensusComparison {

    private CensusComparison() {}

    /**
     * How a child compares.
     *
     * @param born what the file tells, null where it tells nothing
     * @param expected what the file tells, null where it tells nothing
     * @param held null where the register does not hold the child
     */
    public static ImportVerdict child(
            @Nullable LocalDate born, @Nullable LocalDate expected, @Nullable ChildView held) {
        if (held == null) {
            return ImportVerdict.NEW;
        }
        return contradicts(born, held.bornOn()) || contradicts(expected, held.expectedOn())
                ? ImportVerdict.CHANGED
                : ImportVerdict.UNCHANGED;
    }

    /**
     * How a conference compares.
     *
     * @param decision what the file tells, null where it tells nothing
     * @param category what the file tells, null where it tells nothing or there is no plan
     * @param held null where the register does not hold the conference
     */
    public static ImportVerdict conference(
            ConferenceKind kind,
            @Nullable PlanDecision decision,
            @Nullable PlanCategory category,
            @Nullable HeldFromCensus held) {
        if (held == null) {
            return ImportVerdict.NEW;
        }
        if (held.hasChair()) {
            return ImportVerdict.UNCHANGED;
        }
        return contradicts(kind, held.kind())
                        || contradicts(decision, held.decision())
                        || contradicts(category, held.category())
                ? ImportVerdict.CHANGED
                : ImportVerdict.UNCHANGED;
    }

    private static boolean contradicts(@Nullable Object told, @Nullable Object held) {
        return told != null && !told.equals(held);
    }
}
