package org.reconvene.reporting.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
import org.reconvene.reporting.KeptPage;
import org.reconvene.reporting.KeptView;
import org.reconvene.reporting.Scheduled;
import org.reconvene.reporting.model.FreezingRules;
import org.reconvene.reporting.store.Editions;
import org.reconvene.reporting.store.KeptReports;
import org.reconvene.reports.Period;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.ReportFormat;
import org.reconvene.time.boundary.BusinessClock;

/** Where reports that were kept as they were made are read and printed, and another is kept (SUR-19). */
@Stateless
public class KeptDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    KeptReports kept;

    @Inject
    Editions editions;

    @Inject
    Keeper keeper;

    @Inject
    ReportFiles files;

    @Inject
    BusinessClock clock;

    /** Those of a kind, the latest days first. */
    public Outcome<List<KeptView>> all(Scheduled which) {
        if (journal.admit(which.act()) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(which.act());
        return Outcome.done(kept.all(partnership().id(), which));
    }

    /** One of them with its figures. */
    public Outcome<KeptPage> one(Scheduled which, long id) {
        if (journal.admit(which.act()) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(which.act());
        var own = partnership().id();
        return kept.one(own, which, id)
                .map(view -> Outcome.done(new KeptPage(view, kept.report(own, view))))
                .orElseGet(() -> Outcome.refused(Refusal.ofAct("There is no such report among those that are kept")));
    }

    /** The same as a file. */
    public Outcome<PrintedFile> print(Scheduled which, long id, ReportFormat format) {
        return switch (one(which, id)) {
            case Outcome.Refused<KeptPage> refused -> Outcome.refused(refused.refusals());
            case Outcome.Done<KeptPage> done ->
                files.printed(
                        Outcome.done(done.value().report()),
                        which.parameter() + "-edition-" + done.value().kept().edition(),
                        format);
        };
    }

    /**
     * Keeps the quality assurance report of days that have ended as it reads now.
     *
     * @param reason what an edition after the first corrects; not looked at before the first
     */
    public Outcome<KeptView> keep(Period days, @Nullable String reason) {
        if (journal.admit(Act.FREEZE_FIGURES) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var partnership = partnership();
        editions.lock(partnership.id());
        var isFirst = kept.of(partnership.id(), Scheduled.QUALITY, days).isEmpty();
        var refusal = FreezingRules.refuse(days, clock.today()).or(() -> isFirst ? Optional.empty() : refuse(reason));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var me = signedIn.person();
        var view = keeper.keep(
                partnership, Scheduled.QUALITY, days, me.id(), isFirst || reason == null ? null : reason.strip());
        journal.done(
                Act.FREEZE_FIGURES,
                CaseKey.ofPerson(me.id()),
                me.name() + " kept the quality assurance report of " + days.inWords() + ", edition " + view.edition());
        return Outcome.done(view);
    }

    private static Optional<Refusal> refuse(@Nullable String reason) {
        return Reason.refuse(
                "reason",
                reason == null ? "" : reason,
                "what this edition corrects, for example: two dissents of March were recorded late");
    }

    private PartnershipView partnership() {
        return directory.partnership(signedIn.person().partnership());
    }
}
