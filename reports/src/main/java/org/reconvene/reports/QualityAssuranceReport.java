package org.reconvene.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For the Quality Assurance and Evaluation Sub Group: what dissents teach (SUR-19, SUR-20).
 *
 * <p>A count that may be null is one that its source already withholds; it is printed as "Withheld". Where
 * {@code hideSmallCounts} is set, the renderer withholds by itself every count from 1 to 5 in a breakdown, and
 * as many others as it takes that nobody finds it by subtraction.
 * Totals of the whole partnership are always shown.
 *
 * @param talkingPoints sentences to talk about, the weightiest first
 * @param months each month of the period, in order, also those without a dissent
 * @param themes in the order in which they are to be read
 */
public record QualityAssuranceReport(
        Cover cover,
        boolean hideSmallCounts,
        List<String> talkingPoints,
        List<Month> months,
        List<OfGround> dissentsByGround,
        List<OfKind> dissentsByKind,
        List<Findings> findings,
        List<Contribution> contributions,
        List<Theme> themes,
        List<Recommendation> recommendations,
        List<PolicyChange> policyChanges)
        implements Report {

    /** Conferences held in a month, and dissents recorded at them. */
    public record Month(YearMonth month, int conferences, int dissents) {
        public Month {
            Stated.count("conferences", conferences);
            Stated.count("dissents", dissents);
        }
    }

    /** Dissents of one agency on one ground. A pair that is not given is none. */
    public record OfGround(
            String agency, String ground, @Nullable Integer dissents) {
        public OfGround {
            Stated.text("agency", agency);
            Stated.text("ground", ground);
            Stated.count("dissents", dissents);
        }
    }

    /** Dissents at one kind of conference, in the partnership's own words for it. */
    public record OfKind(
            String kind, int conferences, @Nullable Integer dissents) {
        public OfKind {
            Stated.text("kind of conference", kind);
            Stated.count("conferences", conferences);
            Stated.count("dissents", dissents);
        }
    }

    /** What the Group found on the dissents of one agency (SUR-13). */
    public record Findings(
            String agency,
            @Nullable Integer supported,
            @Nullable Integer notSupported,
            @Nullable Integer groupDivided,
            @Nullable Integer awaiting) {
        public Findings {
            Stated.text("agency", agency);
            Stated.count("dissents supported", supported);
            Stated.count("dissents not supported", notSupported);
            Stated.count("Group divided", groupDivided);
            Stated.count("awaiting a finding", awaiting);
        }
    }

    /** What one agency brought to the conferences it was invited to (SUR-15). */
    public record Contribution(
            String agency,
            @Nullable Integer invited,
            @Nullable Integer attended,
            @Nullable Integer reported,
            @Nullable Integer inTime) {
        public Contribution {
            Stated.text("agency", agency);
            Stated.count("invited", invited);
            Stated.part("attended", attended, invited);
            Stated.part("reported", reported, invited);
            Stated.part("reported in time", inTime, reported);
        }
    }

    /** How often a theme was named in this period, and in the one of the same length before it (SUR-20). */
    public record Theme(
            String theme,
            @Nullable Integer thisPeriod,
            @Nullable Integer previousPeriod) {
        public Theme {
            Stated.text("theme", theme);
            Stated.count("this period", thisPeriod);
            Stated.count("previous period", previousPeriod);
        }
    }

    /** A change of policy or procedure that was proposed (SUR-9, SUR-16), and the answer to it, if any yet. */
    public record PolicyChange(
            String change,
            String proposedTo,
            LocalDate proposedOn,
            @Nullable String answer) {
        public PolicyChange {
            Stated.text("proposed change", change);
            Stated.text("proposed to", proposedTo);
        }
    }

    public QualityAssuranceReport {
        talkingPoints = List.copyOf(talkingPoints);
        months = List.copyOf(months);
        dissentsByGround = List.copyOf(dissentsByGround);
        dissentsByKind = List.copyOf(dissentsByKind);
        findings = List.copyOf(findings);
        contributions = List.copyOf(contributions);
        themes = List.copyOf(themes);
        recommendations = List.copyOf(recommendations);
        policyChanges = List.copyOf(policyChanges);
    }
}
