package org.reconvene.interchange.model;

import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.conference.PlanCategory;
import org.reconvene.conference.PlanDecision;
import org.reconvene.interchange.CategoryOfAbuse;
import org.reconvene.interchange.CensusConference;

/** Says in the register's words what a census says of a conference. */
final class CensusWords {

    private CensusWords() {}

    static ConferenceKind kind(CensusConference told) {
        return switch (told.kind()) {
            case INITIAL -> ConferenceKind.INITIAL;
            case PRE_BIRTH -> ConferenceKind.PRE_BIRTH;
            case REVIEW -> ConferenceKind.REVIEW;
        };
    }

    /** Null where the census does not tell. */
    static @Nullable PlanDecision decision(CensusConference told) {
        var outcome = told.outcome();
        if (outcome == null) {
            return null;
        }
        return switch (outcome) {
            case PLAN_NEEDED -> PlanDecision.PLAN_NEEDED;
            case PLAN_CONTINUED -> PlanDecision.PLAN_CONTINUED;
            case PLAN_DISCONTINUED -> PlanDecision.PLAN_DISCONTINUED;
        };
    }

    /** The category of the plan that the conference left; null where it left none, or the census does not tell. */
    static @Nullable PlanCategory category(CensusConference told) {
        var decision = decision(told);
        return decision == null || !decision.leavesAPlan() ? null : category(told.category());
    }

    private static @Nullable PlanCategory category(@Nullable CategoryOfAbuse category) {
        if (category == null) {
            return null;
        }
        return switch (category) {
            case NEG -> PlanCategory.NEGLECT;
            case PHY -> PlanCategory.PHYSICAL_ABUSE;
            case SAB -> PlanCategory.SEXUAL_ABUSE;
            case EMO -> PlanCategory.EMOTIONAL_ABUSE;
            case MUL -> PlanCategory.MULTIPLE;
        };
    }
}
