package org.reconvene.interchange.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.CategoryOfAbuse;
import org.reconvene.interchange.CensusConference;
import org.reconvene.interchange.CensusConferenceKind;
import org.reconvene.interchange.CensusIdentifiers;
import org.reconvene.interchange.CensusOutcome;
import org.reconvene.interchange.CensusPlan;

/** Gathers the conferences of one child from wherever its entry tells of them, each natural key once. */
final class Conferences {

    private final CensusIdentifiers child;
    private final Map<String, CensusConference> byKey = new LinkedHashMap<>();
    private final Map<LocalDate, CensusPlan> planByStart = new HashMap<>();

    Conferences(CensusIdentifiers child) {
        this.child = child;
    }

    void initial(int line, LocalDate day) {
        boolean unborn = day.isBefore(child.bornOrExpected());
        add(new CensusConference(
                line,
                child.childId(),
                unborn ? CensusConferenceKind.PRE_BIRTH : CensusConferenceKind.INITIAL,
                day,
                null,
                null));
    }

    void planBegan(CensusPlan plan) {
        planByStart.putIfAbsent(plan.start(), plan);
    }

    /** A review; the plan is null where it could not be read. */
    void review(int line, LocalDate day, @Nullable CensusPlan plan, boolean endKnown) {
        CensusOutcome outcome = plan == null || !endKnown ? null : outcomeOf(day, plan);
        CategoryOfAbuse category = plan == null ? null : unchangedCategory(plan);
        add(new CensusConference(line, child.childId(), CensusConferenceKind.REVIEW, day, outcome, category));
    }

    /** Oldest first. An initial conference on whose day a plan began decided that one was needed (rule 2885). */
    List<CensusConference> all() {
        return byKey.values().stream()
                .map(this::withPlan)
                .sorted(Comparator.comparing(CensusConference::date).thenComparing(CensusConference::kind))
                .toList();
    }

    private void add(CensusConference conference) {
        byKey.putIfAbsent(conference.naturalKey(), conference);
    }

    private CensusConference withPlan(CensusConference held) {
        CensusPlan plan = planByStart.get(held.date());
        if (held.kind() == CensusConferenceKind.REVIEW || plan == null) {
            return held;
        }
        return new CensusConference(
                held.line(),
                held.childId(),
                held.kind(),
                held.date(),
                CensusOutcome.PLAN_NEEDED,
                plan.initialCategory());
    }

    private static @Nullable CensusOutcome outcomeOf(LocalDate day, CensusPlan plan) {
        LocalDate end = plan.end();
        if (end == null || day.isBefore(end)) {
            return CensusOutcome.PLAN_CONTINUED;
        }
        return day.equals(end) ? CensusOutcome.PLAN_DISCONTINUED : null;
    }

    /** The census does not say at which review a category changed, so only one that never did is known. */
    private static @Nullable CategoryOfAbuse unchangedCategory(CensusPlan plan) {
        return plan.initialCategory() == plan.latestCategory() ? plan.initialCategory() : null;
    }
}
