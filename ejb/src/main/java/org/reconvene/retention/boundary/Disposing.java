package org.reconvene.retention.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.child.boundary.ChildrenOfCases;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.CaseFiles;
import org.reconvene.record.boundary.Journal;
import org.reconvene.retention.Certificate;
import org.reconvene.retention.store.Disposals;
import org.reconvene.retention.store.Retained;
import org.reconvene.time.DateWords;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Disposes of one case in a transaction of its own. The record keeps that there was one, by its reference; every word and name that the
 * components hold goes.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Disposing {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Retained retained;

    @Inject
    Disposals disposals;

    @Inject
    EverythingHeld held;

    @Inject
    ChildrenOfCases children;

    @Inject
    CaseFiles files;

    @Inject
    BusinessClock clock;

    /** Deletes everything of the case; false where it is not due, or was held meanwhile. */
    public boolean dispose(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.DISPOSE_OF_CASE, key) instanceof Decision.Refused) {
            return false;
        }
        var me = signedIn.person();
        retained.lock(reference);
        var due = retained.due(me.partnership(), reference, clock.today()).orElse(null);
        if (due == null) {
            return false;
        }
        var named = children.of(reference);
        var deletedFiles = files.deleteOnceCommitted(key);
        var deleted = held.inOrder().stream()
                .map(rows -> disposals.delete(rows, reference))
                .filter(each -> each.rows() > 0)
                .collect(Collectors.toList());
        add(deleted, "child", "children named in no other case", children.forgetUnnamed(named));
        add(deleted, "folder of documents", "files of documents", deletedFiles);
        var certificate = new Certificate(
                reference,
                due.kind(),
                due.endedOn(),
                due.dueSince(),
                due.period().years(),
                due.period().isOwnDefault(),
                me.name() + ", " + me.agencyName(),
                clock.now(),
                deleted);
        disposals.add(me.partnership(), certificate, me.id());
        journal.done(Act.DISPOSE_OF_CASE, key, entry(certificate));
        return true;
    }

    private static void add(List<Certificate.Deleted> deleted, String table, String words, int rows) {
        if (rows > 0) {
            deleted.add(new Certificate.Deleted(table, words, rows));
        }
    }

    /** The certificate as it stands in the record, for ever. */
    private static String entry(Certificate certificate) {
        return certificate.by() + ", disposed of this case. Ended on " + DateWords.day(certificate.endedOn())
                + ", due since " + DateWords.day(certificate.dueSince()) + ", kept for " + certificate.period()
                + ". Deleted rows: " + certificate.total() + ", of them "
                + certificate.deleted().stream()
                        .map(each -> each.table() + " " + each.rows())
                        .collect(Collectors.joining(", "));
    }
}
