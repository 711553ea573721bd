package org.reconvene.reporting.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.QualityAssuranceReport.Contribution;
import org.reconvene.reports.QualityAssuranceReport.Findings;
import org.reconvene.reports.QualityAssuranceReport.Theme;
import org.reconvene.reports.Recommendation;
import org.reconvene.reports.ToldFindings;
import org.reconvene.reports.disclosure.Disclosure;

/** What a Sub Group may want to talk about, said in sentences that stay within what the figures bear. */
public final class TalkingPoints {

    /** A share of fewer than this says little, and no sentence is made of it. */
    private static final int ENOUGH = 6;

    private static final int TOO_LOW = 80;

    private TalkingPoints() {}

    /** Up to five sentences, the weightiest first; none where the figures bear none. None tells a count that its table withholds. */
    public static List<String> of(
            List<Findings> findings,
            List<Contribution> contributions,
            List<Theme> themes,
            List<Recommendation> recommendations) {
        var points = new ArrayList<String>();
        supported(findings, points);
        themes.stream()
                .filter(theme -> count(theme.thisPeriod()) >= ENOUGH)
                .findFirst()
                .ifPresent(theme -> points.add("The theme named most often: " + lower(theme.theme()) + "."));
        contributions.stream()
                .filter(own -> count(own.invited()) >= ENOUGH && !Disclosure.isSmall(count(own.inTime())))
                .filter(own -> share(own) < TOO_LOW)
                .min(Comparator.comparingInt(TalkingPoints::share))
                .ifPresent(own -> points.add(own.agency() + ": a report in time for " + share(own)
                        + "% of the conferences it was invited to, the lowest share that is shown."));
        var overdue = recommendations.stream()
                .filter(one -> one.state() == Recommendation.State.OVERDUE)
                .count();
        if (overdue > 0) {
            points.add(
                    overdue == 1
                            ? "One recommendation is past its date."
                            : overdue + " recommendations are past their dates.");
        }
        return points;
    }

    private static void supported(List<Findings> findings, List<String> points) {
        var told = ToldFindings.of(findings);
        if (told.found() == null) {
            points.add(
                    "The Group made findings on dissents of this period; how many is withheld, since some counts are from 1 to 5.");
        } else if (told.found() > 0) {
            points.add("The Group made " + told.found() + " findings on dissents of this period"
                    + (told.supported() == null
                            ? "."
                            : " and supported " + (told.supported() == 0 ? "none of them." : told.supported() + ".")));
        }
    }

    private static int share(Contribution own) {
        return Math.toIntExact(Math.round(100.0 * count(own.inTime()) / count(own.invited())));
    }

    private static int count(@Nullable Integer value) {
        return Objects.requireNonNullElse(value, 0);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
