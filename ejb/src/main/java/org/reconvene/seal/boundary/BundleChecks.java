package org.reconvene.seal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reconvene.access.Act;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.proof.BundleCheck;
import org.reconvene.proof.CaseProof;
import org.reconvene.proof.Checked;
import org.reconvene.proof.Fault;
import org.reconvene.seal.CheckView;
import org.reconvene.seal.store.Heads;
import org.reconvene.seal.store.SealedChains;
import org.reconvene.time.DateWords;

/** Looks whether a bundle that came back is what was recorded here. */
@ApplicationScoped
@Unrecorded("part of a check, which is decided and recorded at the desk")
public class BundleChecks {

    @Inject
    Heads heads;

    @Inject
    SealedChains chains;

    /**
     * Checks the bundle by itself, as the verifier in it does, and then against the record.
     *
     * @throws IOException if it is no bundle of a case
     */
    CheckView of(Path file) throws IOException {
        var checked = new BundleCheck(Set.of(), List.of()).check(file);
        var proof = checked.proof();
        if (proof == null || proof.chain() == null) {
            throw new IOException("it is no bundle of a case");
        }
        var right = new ArrayList<>(checked.steps());
        var wrong = new ArrayList<>(checked.faults().stream().map(Fault::words).toList());
        against(proof, right, wrong);
        made(checked, proof, right, wrong);
        return new CheckView("The bundle of " + proof.caseKey(), wrong.isEmpty() ? right : List.of(), wrong);
    }

    private void against(CaseProof proof, List<String> right, List<String> wrong) {
        var number = proof.head().head().number();
        var ours = heads.all().stream()
                .filter(head -> head.text().equals(proof.head().text()))
                .findFirst();
        if (ours.isEmpty()) {
            wrong.add("Head " + number + " of the bundle is not one of this record.");
        }
        var chain = proof.chain();
        if (chain != null) {
            var here = new ArrayList<String>();
            chains.of(proof.caseKey(), (entry, hash) -> {
                if (entry.entry().number() == chain.leaf().number()) {
                    here.add(entry.hash());
                }
            });
            if (here.contains(chain.leaf().hash())) {
                right.add("Its entries are those of the record here.");
            } else {
                wrong.add("Entry " + chain.leaf().number() + " of " + proof.caseKey()
                        + " is not the same in the bundle and in the record here.");
            }
        }
    }

    /** That it was made is an entry of the case, with the fingerprint of what the bundle says of itself. */
    private void made(Checked checked, CaseProof proof, List<String> right, List<String> wrong) {
        var entries = new ArrayList<String>();
        chains.of(proof.caseKey(), (entry, hash) -> {
            if (entry.entry().act().equals(Act.EXPORT_BUNDLE.name())
                    && entry.entry().outcome().equals("DONE")
                    && entry.entry().summary().contains(checked.fingerprint())) {
                entries.add(
                        "It was made on " + DateWords.dayAndTime(entry.entry().at()) + ", as entry "
                                + entry.entry().number() + " of the record says, and has not changed since.");
            }
        });
        if (entries.isEmpty()) {
            wrong.add("The record of " + proof.caseKey() + " does not say that this bundle was made.");
        }
        right.addAll(entries);
    }
}
