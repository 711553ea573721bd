package org.reconvene.retention.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.reports.Cover;
import org.reconvene.reports.DisposalCertificate;
import org.reconvene.reports.DisposalsRecord;
import org.reconvene.reports.Period;
import org.reconvene.retention.Certificate;
import org.reconvene.retention.store.Disposals;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** Writes the record of disposals, and the certificate of one, from what is kept of them. */
@ApplicationScoped
@Unrecorded("part of the printing, which is decided and recorded at the desk")
public class DisposalAuthor {

    @Inject
    Stationery stationery;

    @Inject
    Disposals disposals;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    DisposalsRecord disposals(PartnershipId id) {
        var today = clock.today();
        var reference = directory.partnership(id).prefix() + "-DISPOSALS-" + today;
        return new DisposalsRecord(
                cover(id, Period.of(today), reference),
                disposals.all(id).stream().map(DisposalAuthor::line).toList());
    }

    DisposalCertificate certificate(PartnershipId id, Certificate it) {
        return new DisposalCertificate(
                cover(id, Period.of(London.dateOf(it.at())), it.reference() + "-DISPOSAL"),
                it.reference(),
                it.kind().words(),
                it.endedOn(),
                it.period(),
                it.dueSince(),
                it.by(),
                London.wallClock(it.at()),
                it.deleted().stream()
                        .map(each -> new DisposalCertificate.Deleted(each.words(), each.table(), each.rows()))
                        .toList());
    }

    private Cover cover(PartnershipId id, Period days, String reference) {
        return stationery.cover(directory.partnership(id), days, clock.now(), reference);
    }

    private static DisposalsRecord.Line line(Certificate it) {
        return new DisposalsRecord.Line(
                it.reference(),
                it.kind().words(),
                it.endedOn(),
                it.dueSince(),
                it.years(),
                London.dateOf(it.at()),
                it.by());
    }
}
