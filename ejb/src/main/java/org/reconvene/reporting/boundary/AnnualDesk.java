package org.reconvene.reporting.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Reason;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reporting.AnnualView;
import org.reconvene.reporting.EditionView;
import org.reconvene.reporting.FiguresFrozen;
import org.reconvene.reporting.ReportingYear;
import org.reconvene.reporting.model.FreezingRules;
import org.reconvene.reporting.store.AnnualAuthor;
import org.reconvene.reporting.store.Editions;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.ReportFormat;
import org.reconvene.time.boundary.BusinessClock;

/** Where the annex to the annual report is read and printed, and its figures are frozen (SUS-19). */
@Stateless
public class AnnualDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    AnnualAuthor author;

    @Inject
    Editions editions;

    @Inject
    ReportFiles files;

    @Inject
    BusinessClock clock;

    @Inject
    Event<FiguresFrozen> frozen;

    /**
     * The annex of a year.
     *
     * @param edition null for the latest, and where there is none for what is recorded now
     */
    public Outcome<AnnualView> annual(ReportingYear year, @Nullable Integer edition) {
        if (journal.admit(Act.READ_ANNUAL_REPORT) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_ANNUAL_REPORT);
        var all = editions.all(partnership().id());
        return author.annual(partnership(), year, all, edition)
                .map(report -> Outcome.done(new AnnualView(
                        report,
                        all.stream().filter(each -> each.year().equals(year)).toList(),
                        years(all))))
                .orElseGet(
                        () -> Outcome.refused(Refusal.ofAct("There is no such edition of the year " + year.words())));
    }

    /** The same as a file. */
    public Outcome<PrintedFile> printAnnual(ReportingYear year, @Nullable Integer edition, ReportFormat format) {
        return switch (annual(year, edition)) {
            case Outcome.Refused<AnnualView> refused -> Outcome.refused(refused.refusals());
            case Outcome.Done<AnnualView> done ->
                files.printed(Outcome.done(done.value().report()), "annual", format);
        };
    }

    private List<ReportingYear> years(List<EditionView> all) {
        var running = ReportingYear.of(clock.today());
        return Stream.concat(Stream.of(running, running.before()), all.stream().map(EditionView::year))
                .distinct()
                .sorted(Comparator.comparingInt(ReportingYear::firstYear).reversed())
                .toList();
    }

    /**
     * Freezes the figures of a year that has ended as they are recorded now, and answers the number of the edition.
     *
     * @param reason what an edition after the first corrects; not looked at before the first
     */
    public Outcome<Integer> freeze(ReportingYear year, String reason) {
        if (journal.admit(Act.FREEZE_FIGURES) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var partnership = partnership();
        var isFirst = editions.of(partnership.id(), year).isEmpty();
        var refusal = FreezingRules.refuse(year, clock.today())
                .or(() -> isFirst
                        ? Optional.empty()
                        : Reason.refuse(
                                "reason",
                                reason,
                                "what this edition corrects, for example: two dissents of March were recorded late"));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var me = signedIn.person();
        var at = clock.now();
        var number = editions.freeze(partnership.id(), year, at, me.id(), isFirst ? null : reason.strip());
        journal.done(
                Act.FREEZE_FIGURES,
                CaseKey.ofPerson(me.id()),
                me.name() + " froze the figures of the year " + year.words() + ", edition " + number);
        frozen.fire(new FiguresFrozen(partnership.id(), year, number, at));
        return Outcome.done(number);
    }

    private PartnershipView partnership() {
        return directory.partnership(signedIn.person().partnership());
    }
}
