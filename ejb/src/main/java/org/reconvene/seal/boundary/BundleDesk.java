package org.reconvene.seal.boundary;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Reason;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.oversight.boundary.CaseOwners;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.seal.BundleMade;
import org.reconvene.seal.BundleView;
import org.reconvene.seal.MakeBundle;
import org.reconvene.seal.store.SealedChains;
import org.reconvene.time.boundary.BusinessClock;

/** The desk at which a records manager has the record of a case bundled for a court or a review (SUR-5). */
@Stateless
public class BundleDesk {

    private static final System.Logger LOG = System.getLogger(BundleDesk.class.getName());

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    SealedChains chains;

    @Inject
    RecordChecks checks;

    @EJB
    Sealing sealing;

    @Inject
    BundleAuthor author;

    @Inject
    CaseOwners owners;

    @Inject
    BusinessClock clock;

    @Inject
    Event<BundleMade> taken;

    /**
     * Bundles the record of the case as it stands, sealed to its end. That it was made, by whom and for what is an entry of it, and who
     * answers for the case is told at once. The case of a restricted child is answered as one that is not there.
     */
    public Outcome<BundleView> make(MakeBundle command) {
        var reference = command.reference();
        var key = new CaseKey(reference.isBlank() || reference.length() > 60 ? "-" : reference);
        var ofACase = BundledReferences.isOfACase(key.value());
        var decision = ofACase ? journal.admit(Act.EXPORT_BUNDLE, key) : journal.admit(Act.EXPORT_BUNDLE);
        if (decision instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var unknown = ofACase && chains.isOf(me.partnership(), key.value())
                ? Stream.<Refusal>empty()
                : Stream.of(BundledReferences.UNKNOWN);
        var refusals = Stream.concat(
                        unknown,
                        Reason.refuse(
                                "purpose",
                                command.purpose(),
                                "who asked for it and for what, for example: the Family Court asked for it on 3 March")
                                .stream())
                .toList();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        try {
            while (sealing.seal(false).isPresent()) {
                // A large record is sealed in several heads.
            }
            var wrong = new ArrayList<>(checks.ofCase(key).wrong());
            if (!wrong.isEmpty()) {
                return Outcome.refused(Refusal.ofAct(
                        "No bundle was made, since the record of this case is not whole. Check it to see where."));
            }
            var made = author.make(key);
            journal.done(
                    Act.EXPORT_BUNDLE,
                    key,
                    me.name() + ", " + me.agencyName() + ", made a bundle of this record, entries 1 to "
                            + made.through()
                            + ", with the fingerprint " + made.fingerprint(),
                    command.purpose().strip());
            owners.kind(me.partnership(), reference)
                    .ifPresent(kind -> taken.fire(new BundleMade(reference, kind, owners.of(reference), clock.now())));
            return Outcome.done(made.view());
        } catch (EJBException | IOException e) {
            LOG.log(Level.ERROR, "The bundle of " + key.value() + " could not be made", e);
            return Outcome.refused(Refusal.ofAct(
                    "The bundle could not be made just now. Those who operate this service see why in the log."));
        }
    }
}
