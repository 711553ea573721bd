package org.reconvene.reporting;

import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.reports.Period;
import org.reconvene.reports.ReportFormat;
import org.reconvene.time.Nation;

/**
 * A report that somebody wants as a file, made while they do something else.
 *
 * @param part to which a report of days is narrowed
 * @param edition of a year's figures; null for the latest, and for other reports
 */
public record ReportOrder(
        Kind kind, Period days, Narrowing part, @Nullable Integer edition, ReportFormat format) {

    /** The reports that can be had so. */
    public enum Kind {
        QUALITY("Quality assurance report", Act.READ_QUALITY_REPORT),
        OPERATIONS("Report of work in hand", Act.READ_OPERATIONS_REPORT),
        ANNUAL("Annex to the annual report", Act.READ_ANNUAL_REPORT);

        private final String words;
        private final Act act;

        Kind(String words, Act act) {
            this.words = words;
            this.act = act;
        }

        /** What its readers may do. */
        public Act act() {
            return act;
        }
    }

    /** "Quality assurance report, November 2026, PDF. Only: Health", as the nation has its words. */
    public String words(Nation nation) {
        var only = part.words(nation);
        return String.join(", ", kind.words, days.inWords(), format.name())
                + (edition == null ? "" : ", edition " + edition)
                + (only.isAll() ? "" : ". " + only.words());
    }
}
