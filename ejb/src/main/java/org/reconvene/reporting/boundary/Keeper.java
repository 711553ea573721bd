package org.reconvene.reporting.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.PersonId;
import org.reconvene.reporting.KeptView;
import org.reconvene.reporting.Narrowing;
import org.reconvene.reporting.ReportKept;
import org.reconvene.reporting.Scheduled;
import org.reconvene.reporting.store.KeptReports;
import org.reconvene.reporting.store.ReportAuthor;
import org.reconvene.reports.Period;
import org.reconvene.reports.Report;
import org.reconvene.time.boundary.BusinessClock;

/** Makes a report, keeps it as it reads now, and tells its readers. Whether it may be kept, its callers ask. */
@ApplicationScoped
@Unrecorded("part of the keeping of a report, which its callers decide and record")
public class Keeper {

    @Inject
    ReportAuthor author;

    @Inject
    KeptReports kept;

    @Inject
    BusinessClock clock;

    @Inject
    Event<ReportKept> told;

    /**
     * Keeps the report of those days as their next edition.
     *
     * @param by null where the program keeps it by itself
     * @param reason what it corrects; null for the first edition of its days
     */
    KeptView keep(
            PartnershipView partnership, Scheduled which, Period days, @Nullable PersonId by, @Nullable String reason) {
        var view = kept.keep(partnership.id(), which, report(partnership, which, days), clock.now(), by, reason);
        told.fire(new ReportKept(partnership.id(), which, view.id(), view.madeAt()));
        return view;
    }

    private Report report(PartnershipView partnership, Scheduled which, Period days) {
        return switch (which) {
            case QUALITY -> author.quality(partnership, days, Narrowing.NONE);
            case OPERATIONS -> author.operations(partnership, days, Narrowing.NONE);
        };
    }
}
