package org.reconvene.reports;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.QualityAssuranceReport.Findings;
import org.reconvene.reports.disclosure.Disclosure;

/**
 * What may be told of all findings of a report together, beside the table in which they stand by agency.
 *
 * @param found how many the Group made; null where they, or those that await one, are so few that they could show who somebody is
 * @param supported in how many of them it supported the dissent; null where that, or the rest, is so few
 */
public record ToldFindings(
        @Nullable Integer found, @Nullable Integer supported) {

    /** Of these, by agency. */
    public static ToldFindings of(List<Findings> findings) {
        var supported = sum(findings, Findings::supported);
        var others = sum(findings, Findings::notSupported) + sum(findings, Findings::groupDivided);
        // Whoever knows all dissents knows with the findings how many await one.
        var none = supported + others == 0;
        var found = none || (isTold(supported + others) && isTold(sum(findings, Findings::awaiting)));
        return new ToldFindings(
                found ? supported + others : null, found && isTold(supported) && isTold(others) ? supported : null);
    }

    private static boolean isTold(int count) {
        return !Disclosure.isSmall(count);
    }

    private static int sum(List<Findings> findings, Function<Findings, @Nullable Integer> count) {
        return findings.stream()
                .mapToInt(own -> Objects.requireNonNullElse(count.apply(own), 0))
                .sum();
    }
}
