package org.reconvene.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a bundle with nothing but the bundle, and what the reader has from elsewhere: a key, heads that were kept. */
public final class BundleCheck {

    private final Set<String> trusted;
    private final List<SignedHead> kept;
    private final List<String> steps = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param trusted the fingerprints of keys that the reader knows to be the operator's; empty where they know none
     * @param kept heads that the reader has from elsewhere
     */
    public BundleCheck(Set<String> trusted, List<SignedHead> kept) {
        this.trusted = Set.copyOf(trusted);
        this.kept = List.copyOf(kept);
    }

    /**
     * Checks the file.
     *
     * @throws IOException if it is no bundle, or cannot be read
     */
    public Checked check(Path file) throws IOException {
        try (var bundle = new BundleFile(file)) {
            var text = bundle.text(CaseProof.NAME);
            var proof = CaseProof.read(text);
            files(bundle, proof);
            if (proof.chain() == null) {
                whole(bundle, proof);
            } else {
                head(proof);
                chain(bundle, proof, proof.chain());
                documents(bundle, proof);
            }
            return new Checked(steps, faults, proof, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void files(BundleFile bundle, CaseProof proof) throws IOException {
        var names = new HashSet<>(bundle.names());
        int before = faults.size();
        for (var each : proof.files().entrySet()) {
            if (!names.remove(each.getKey())) {
                faults.add(Fault.file(each.getKey(), "is missing."));
            } else if (!bundle.hash(each.getKey()).equals(each.getValue())) {
                faults.add(Fault.file(each.getKey(), "was changed: it is not the one that was put into the bundle."));
            }
        }
        names.remove(CaseProof.NAME);
        names.forEach(name -> faults.add(Fault.file(name, "does not belong to the bundle: it was added later.")));
        step(before, "The " + proof.files().size() + " files are those that were put into the bundle.");
    }

    private void head(CaseProof proof) {
        int before = faults.size();
        var head = proof.head().head();
        var fingerprint = PublicKeys.fingerprint(proof.key());
        if (!head.key().equals(fingerprint) || !proof.head().isSignedBy(proof.key())) {
            faults.add(Fault.head(head.number(), "is not to be believed: its signature is not right."));
        }
        if (!trusted.isEmpty() && !trusted.contains(fingerprint)) {
            faults.add(Fault.head(head.number(), "is signed by another key than the one that you gave."));
        }
        step(
                before,
                "Head " + head.number() + " of the record, sealed at " + head.sealedAt()
                        + ", is signed by the key with the fingerprint " + fingerprint + ".");
        for (var each : kept) {
            if (each.head().number() != head.number()) {
                steps.add("Head " + each.head().number() + ", which you kept, is not the one of this bundle, head "
                        + head.number() + "; the two cannot be compared here. The page \"Proof\" of Reconvene can.");
            } else if (each.text().equals(proof.head().text())) {
                steps.add("It is the very head that you kept.");
            } else {
                faults.add(Fault.head(head.number(), "is not the one that you kept."));
            }
        }
    }

    private void chain(BundleFile bundle, CaseProof proof, CaseProof.Proven proven) throws IOException {
        int before = faults.size();
        var check = new ChainCheck();
        var leaf = proven.leaf();
        if (bundle.has(CaseProof.ENTRIES)) {
            bundle.lines(CaseProof.ENTRIES, line -> {
                var entry = Lines.entry(line);
                if (!entry.entry().caseKey().equals(proof.caseKey())) {
                    faults.add(
                            Fault.entry(entry.entry().caseKey(), entry.entry().number(), "is of another case."));
                }
                check.entry(entry, entry.entry().number() == leaf.number() ? leaf.hash() : null);
            });
        }
        faults.addAll(check.faults());
        if (check.last() < leaf.number()) {
            faults.add(Fault.entry(
                    proof.caseKey(), leaf.number(), "was sealed and is missing: the end of the record was cut."));
        } else if (check.last() > leaf.number()) {
            faults.add(
                    Fault.entry(proof.caseKey(), leaf.number() + 1, "was never sealed: it was added to the bundle."));
        }
        step(
                before,
                "Entries 1 to " + leaf.number() + " of " + proof.caseKey()
                        + " are there, none is changed, and each follows the one before it.");
        leads(proof, proven);
    }

    private void leads(CaseProof proof, CaseProof.Proven proven) {
        var leaf = proven.leaf();
        if (!leaf.caseKey().equals(proof.caseKey())
                || !proven.leadsTo(proof.head().head())) {
            faults.add(
                    leaf.kind() == Leaf.Kind.CHAIN
                            ? Fault.entry(leaf.caseKey(), leaf.number(), "is not among what the head covers.")
                            : Fault.document(leaf.caseKey(), leaf.number(), "is not among what the head covers."));
        } else if (leaf.kind() == Leaf.Kind.CHAIN) {
            steps.add("The last of them is among what the head covers, as leaf " + leaf.position() + ".");
        }
    }

    private void documents(BundleFile bundle, CaseProof proof) throws IOException {
        int before = faults.size();
        int left = 0;
        for (var each : proof.documents()) {
            leads(proof, each.proven());
            var leaf = each.proven().leaf();
            if (each.file() == null) {
                left++;
            } else if (!bundle.has(each.file()) || !bundle.hash(each.file()).equals(leaf.hash())) {
                faults.add(Fault.document(
                        leaf.caseKey(), leaf.number(), "is not the one that was sealed: " + each.file() + "."));
            }
        }
        int there = proof.documents().size() - left;
        step(
                before,
                there + (there == 1 ? " document is" : " documents are") + " there and as sealed"
                        + (left == 0 ? "." : "; " + left + " left out, since withheld from whoever made the bundle."));
    }

    private void whole(BundleFile bundle, CaseProof proof) throws IOException {
        var log = WholeRecord.read(bundle);
        var keys = trusted.isEmpty() ? log.keys() : new PublicKeys(log.keys().known(), trusted);
        var check = new LogCheck(keys, log.heads(), kept);
        log.leaves().values().forEach(check::leaf);
        int before = faults.size();
        faults.addAll(check.end());
        if (log.heads().isEmpty()
                || !log.heads().getLast().text().equals(proof.head().text())) {
            faults.add(Fault.head(proof.head().head().number(), "is not the last one."));
        }
        step(
                before,
                "All " + check.size() + " leaves are those that " + log.heads().size()
                        + " signed heads cover; the last is signed by the key with the fingerprint "
                        + proof.head().head().key() + "."
                        + (kept.isEmpty() ? "" : " Nothing was removed or changed since the heads that you kept."));
        before = faults.size();
        var chains = log.chains(bundle);
        faults.addAll(chains.faults());
        step(
                before,
                "All " + chains.entries() + " entries of " + chains.chains()
                        + " chains are there, none is changed, and each follows the one before it.");
    }

    /** A step that found nothing is said. */
    private void step(int before, String words) {
        if (faults.size() == before) {
            steps.add(words);
        }
    }
}
