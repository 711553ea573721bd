package org.reconvene.seal.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.proof.SignedHead;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.seal.CheckView;
import org.reconvene.seal.SealView;
import org.reconvene.seal.store.Heads;
import org.reconvene.seal.store.SealedChains;

/** The desk at which a records manager sees that the record is what was recorded. */
@Stateless
public class ProofDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    RecordChecks checks;

    @Inject
    BundleChecks bundles;

    @Inject
    SealedChains chains;

    @Inject
    Heads heads;

    @Inject
    OperatorsKey operators;

    @Inject
    SealSettings settings;

    /** How far the record is sealed. */
    public Outcome<SealView> open() {
        if (journal.admit(Act.VERIFY_RECORD) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.VERIFY_RECORD);
        return Outcome.done(new SealView(
                heads.last().map(kept -> Sealing.view(kept.head())).orElse(null),
                operators.get().fingerprint(),
                settings.folder().isPresent(),
                heads.countWaiting(HandingOut.FOLDER)));
    }

    /** Whether the record of one case of the partnership is whole. */
    public Outcome<CheckView> ofCase(String reference) {
        if (!BundledReferences.isOfACase(reference)) {
            return admitted(BundledReferences.UNKNOWN);
        }
        var key = new CaseKey(reference);
        if (journal.admit(Act.VERIFY_RECORD, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        if (!chains.isOf(signedIn.person().partnership(), reference)) {
            return Outcome.refused(BundledReferences.UNKNOWN);
        }
        var view = checks.ofCase(key);
        journal.read(Act.VERIFY_RECORD, key);
        return Outcome.done(view);
    }

    /** Whether everything that is recorded is whole. */
    public Outcome<CheckView> ofEverything() {
        if (journal.admit(Act.VERIFY_RECORD) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.VERIFY_RECORD);
        return Outcome.done(checks.ofEverything("The whole record", List.of()));
    }

    /** Whether nothing was removed or changed since a head that somebody kept outside. */
    public Outcome<CheckView> ofHead(String text) {
        if (journal.admit(Act.VERIFY_RECORD) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.VERIFY_RECORD);
        return SignedHead.read(text)
                .map(head -> Outcome.done(checks.ofEverything(
                        "The record since head " + head.head().number(), List.of(head))))
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        "head", "Paste all lines of the head, from “Reconvene: head of the record” to the signature")));
    }

    /** Whether a bundle is what was recorded here. */
    public Outcome<CheckView> ofBundle(Path file) {
        if (journal.admit(Act.VERIFY_RECORD) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.VERIFY_RECORD);
        try {
            return Outcome.done(bundles.of(file));
        } catch (IOException e) {
            return Outcome.refused(Refusal.of(
                    "bundle",
                    "Choose a bundle as Reconvene made it, a file that ends in .zip; this one cannot be read as one"));
        }
    }

    private Outcome<CheckView> admitted(Refusal refusal) {
        return journal.admit(Act.VERIFY_RECORD) instanceof Decision.Refused refused
                ? Outcome.refused(refused)
                : Outcome.refused(refusal);
    }
}
