package org.reconvene.retention.boundary;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.account.Proof;
import org.reconvene.account.boundary.RecentProof;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reports.PrintedFile;
import org.reconvene.reports.ReportFormat;
import org.reconvene.reports.ReportRenderer;
import org.reconvene.retention.Certificate;
import org.reconvene.retention.Disposed;
import org.reconvene.retention.DueCase;
import org.reconvene.retention.store.Disposals;
import org.reconvene.retention.store.Retained;
import org.reconvene.time.boundary.BusinessClock;

/** At which a records manager disposes of what is due, and finds the certificates. */
@Stateless
public class DisposalDesk {

    private static final System.Logger LOG = System.getLogger(DisposalDesk.class.getName());

    private static final ReportRenderer RENDERER = new ReportRenderer();

    private static final Refusal NO_CERTIFICATE = Refusal.ofAct("There is no such certificate.");

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Retained retained;

    @Inject
    Disposals disposals;

    @EJB
    Disposing disposing;

    @Inject
    RecentProof recentProof;

    @Inject
    DisposalAuthor author;

    @Inject
    BusinessClock clock;

    /** The cases whose period has run out and on which no hold is. */
    public Outcome<List<DueCase>> due() {
        if (journal.admit(Act.DISPOSE_OF_CASE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.DISPOSE_OF_CASE);
        return Outcome.done(retained.due(signedIn.person().partnership(), clock.today()));
    }

    /**
     * Disposes of those cases, each by itself, so that one that fails keeps no other.
     *
     * @param confirmed their number, as it was typed
     * @param proof of whoever disposes; not looked at where a recent one holds
     */
    public Outcome<Disposed> dispose(Set<String> references, String confirmed, Proof proof) {
        if (journal.admit(Act.DISPOSE_OF_CASE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var due = retained.due(me.partnership(), clock.today()).stream()
                .map(DueCase::reference)
                .collect(Collectors.toSet());
        if (references.isEmpty()) {
            return Outcome.refused(Refusal.of("cases", "Choose at least one case"));
        }
        var not = new TreeSet<>(references);
        not.removeAll(due);
        if (!not.isEmpty()) {
            return Outcome.refused(Refusal.of(
                    "cases",
                    "Leave out " + String.join(", ", not)
                            + ": it is not due, or was put on hold, or is not there any more"));
        }
        var refusals = new ArrayList<Refusal>();
        if (!confirmed.strip().equals(Integer.toString(references.size()))) {
            refusals.add(Refusal.of(
                    "confirmed",
                    "Enter the number of cases that you chose, " + references.size()
                            + ", if all of them are to be deleted"));
        }
        recentProof.ask(proof, "sure", refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var done = new ArrayList<String>();
        var left = new ArrayList<String>();
        for (var reference : new TreeSet<>(references)) {
            try {
                (disposing.dispose(reference) ? done : left).add(reference);
            } catch (EJBException e) {
                LOG.log(Level.ERROR, reference + " could not be disposed of", e);
                left.add(reference);
            }
        }
        journal.done(
                Act.DISPOSE_OF_CASE,
                CaseKey.ofPerson(me.id()),
                me.name() + " disposed of cases whose period had run out: " + done.size()
                        + (left.isEmpty() ? "" : "; not done: " + left.size()));
        return Outcome.done(new Disposed(done, left));
    }

    /** The latest certificates, without what was deleted. */
    public Outcome<List<Certificate>> certificates() {
        if (journal.admit(Act.DISPOSE_OF_CASE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.DISPOSE_OF_CASE);
        return Outcome.done(disposals.latest(signedIn.person().partnership()));
    }

    /** The certificate of one case. */
    public Outcome<Certificate> certificate(String reference) {
        if (journal.admit(Act.DISPOSE_OF_CASE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.DISPOSE_OF_CASE);
        return disposals
                .of(signedIn.person().partnership(), reference)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(NO_CERTIFICATE));
    }

    /** All disposals in a file, the latest first; it is recorded that they were printed, and by whom. */
    public Outcome<PrintedFile> print(ReportFormat format) {
        if (journal.admit(Act.DISPOSE_OF_CASE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        printed("the record of disposals, as " + format.name());
        return Outcome.done(RENDERER.print(author.disposals(signedIn.person().partnership()), format));
    }

    /** The certificate of one case in a file; it is recorded that it was printed, and by whom. */
    public Outcome<PrintedFile> printCertificate(String reference, ReportFormat format) {
        if (journal.admit(Act.DISPOSE_OF_CASE) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var partnership = signedIn.person().partnership();
        var found = disposals.of(partnership, reference).orElse(null);
        if (found == null) {
            return Outcome.refused(NO_CERTIFICATE);
        }
        printed("the certificate of disposal of " + reference);
        return Outcome.done(RENDERER.print(author.certificate(partnership, found), format));
    }

    private void printed(String what) {
        var me = signedIn.person();
        journal.done(Act.DISPOSE_OF_CASE, CaseKey.ofPerson(me.id()), me.name() + " printed " + what);
    }
}
