package org.reconvene.interchange.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.CategoryOfAbuse;
import org.reconvene.interchange.CensusPlan;
import org.reconvene.interchange.RejectedPart;

/** Reads the child protection plans of one child and their reviews. */
final class PlanRules {

    private final LifeDates life;
    private final Conferences conferences;
    private final Rejections rejections;
    private final Map<CensusPlan, Integer> seen = new HashMap<>();

    PlanRules(LifeDates life, Conferences conferences, Rejections rejections) {
        this.life = life;
        this.conferences = conferences;
        this.rejections = rejections;
    }

    /** Null when the plan is left out. Its reviews were held even where the plan itself cannot be read. */
    @Nullable
    CensusPlan read(Part part) {
        Fields fields = new Fields(part, rejections);
        Written startField = fields.only(CensusElement.PLAN_START);
        LocalDate start = start(part, startField, fields);
        Written endField = fields.only(CensusElement.PLAN_END);
        LocalDate end = end(endField, start, fields);
        List<Written> reviewed = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (Written review : part.all(CensusElement.REVIEW)) {
            LocalDate day = reviewDay(review, start, fields);
            if (day != null) {
                reviewed.add(review);
                days.add(day);
            }
        }
        CensusPlan plan = start == null ? null : plan(part.line(), start, end, days, fields);
        boolean repeated = startField != null && plan != null && repeats(startField, plan);
        for (int i = 0; i < days.size(); i++) {
            conferences.review(reviewed.get(i).line(), days.get(i), plan, endField == null || end != null);
        }
        if (plan == null || repeated) {
            return null;
        }
        conferences.planBegan(plan);
        return plan;
    }

    private static CensusPlan plan(
            int line, LocalDate start, @Nullable LocalDate end, List<LocalDate> reviews, Fields fields) {
        return new CensusPlan(
                line,
                start,
                end,
                fields.code(CensusElement.INITIAL_CATEGORY, CategoryOfAbuse.class),
                fields.code(CensusElement.LATEST_CATEGORY, CategoryOfAbuse.class),
                fields.count(CensusElement.PREVIOUS_PLANS),
                reviews);
    }

    private @Nullable LocalDate start(Part part, @Nullable Written field, Fields fields) {
        if (field == null) {
            rejections.missing(
                    part,
                    CensusElement.PLAN_START,
                    RejectedPart.PLAN,
                    "The plan has no start.",
                    "Give the day on which the plan began.");
            return null;
        }
        LocalDate day = fields.date(field, RejectedPart.PLAN);
        return day != null && life.allow(field, day, RejectedPart.PLAN, rejections) ? day : null;
    }

    private @Nullable LocalDate end(@Nullable Written field, @Nullable LocalDate start, Fields fields) {
        LocalDate day = fields.date(field, RejectedPart.FIELD);
        if (field != null && day != null && start != null && day.isBefore(start)) {
            rejections.wrong(
                    field,
                    RejectedPart.FIELD,
                    "is before the plan's start, " + start + ".",
                    "Correct whichever of the two dates is wrong.");
            return null;
        }
        return day;
    }

    private @Nullable LocalDate reviewDay(Written review, @Nullable LocalDate start, Fields fields) {
        LocalDate day = fields.date(review, RejectedPart.CONFERENCE);
        if (day == null || !life.allow(review, day, RejectedPart.CONFERENCE, rejections)) {
            return null;
        }
        if (start != null && !day.isAfter(start)) {
            rejections.wrong(
                    review,
                    RejectedPart.CONFERENCE,
                    "is not after the plan's start, " + start + ".",
                    "Correct whichever of the two dates is wrong.");
            return null;
        }
        return day;
    }

    private boolean repeats(Written startField, CensusPlan plan) {
        CensusPlan anywhere = new CensusPlan(
                0,
                plan.start(),
                plan.end(),
                plan.initialCategory(),
                plan.latestCategory(),
                plan.previousPlans(),
                plan.reviews());
        Integer first = seen.putIfAbsent(anywhere, startField.line());
        if (first == null) {
            return false;
        }
        rejections.wrong(
                startField,
                RejectedPart.PLAN,
                "begins a plan that already stands at line " + first + ".",
                "Leave only one of the two in the file.");
        return true;
    }
}
