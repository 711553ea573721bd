package org.reconvene.reporting;

import java.util.List;
import org.reconvene.reports.AnnualReport;

/**
 * The annex of a year, and what can be read beside it.
 *
 * @param editions of the same year, the first first
 * @param years that can be read, the latest first: the running one, the one before it, and those that are frozen
 */
public record AnnualView(AnnualReport report, List<EditionView> editions, List<ReportingYear> years) {
    public AnnualView {
        editions = List.copyOf(editions);
        years = List.copyOf(years);
    }
}
