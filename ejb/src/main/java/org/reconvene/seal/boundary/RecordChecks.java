package org.reconvene.seal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.proof.CaseProof;
import org.reconvene.proof.ChainCheck;
import org.reconvene.proof.Fault;
import org.reconvene.proof.Leaf;
import org.reconvene.proof.LogCheck;
import org.reconvene.proof.PublicKeys;
import org.reconvene.proof.Sha256;
import org.reconvene.proof.SignedHead;
import org.reconvene.proof.Tree;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.CaseDocuments;
import org.reconvene.seal.CheckView;
import org.reconvene.seal.store.Heads;
import org.reconvene.seal.store.KeptSubtrees;
import org.reconvene.seal.store.Leaves;
import org.reconvene.seal.store.SealedChains;
import org.reconvene.time.DateWords;

/** Looks whether the record is what was recorded: one case, or everything. */
@ApplicationScoped
@Unrecorded("part of a check, which is decided and recorded at the desk")
public class RecordChecks {

    @Inject
    SealedChains chains;

    @Inject
    Leaves leaves;

    @Inject
    Heads heads;

    @Inject
    KeptSubtrees subtrees;

    @Inject
    CaseDocuments documents;

    @Inject
    OperatorsKey operators;

    /** The record of one case, and that the last signed head covers it. */
    CheckView ofCase(CaseKey key) {
        var right = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        var check = new ChainCheck();
        chains.of(key.value(), check::entry);
        chains.gone(key.value()).forEach(check::gone);
        var proven = proven(key, wrong);
        for (var each : proven) {
            if (each.leaf().kind() == Leaf.Kind.DOCUMENT) {
                var leaf = each.leaf();
                check.document(key.value(), leaf.number(), leaf.hash(), hash(key, leaf.number()));
            }
        }
        check.faults().stream().map(Fault::words).forEach(wrong::add);
        if (wrong.isEmpty()) {
            right.add("All " + check.entries()
                    + " entries are there, none is changed, and each follows the one before it.");
            heads.last()
                    .map(Heads.Kept::head)
                    .filter(head -> !proven.isEmpty())
                    .ifPresent(head -> right.add(covered(head, check)));
            if (check.documents() > 0) {
                right.add(check.documents() + (check.documents() == 1 ? " document is" : " documents are")
                        + " there and as sealed.");
            }
            if (check.unsealed() > 0) {
                right.add(check.unsealed() + (check.unsealed() == 1 ? " entry" : " entries")
                        + " came after the last seal; the next one covers them.");
            }
        }
        return new CheckView("The record of " + key.value(), right, wrong);
    }

    private static String covered(SignedHead head, ChainCheck check) {
        return "Entries 1 to " + (check.last() - check.unsealed()) + " are covered by head "
                + head.head().number() + " of the record, signed on "
                + DateWords.dayAndTime(head.head().sealedAt()) + ".";
    }

    private @Nullable String hash(CaseKey key, long paper) {
        return documents
                .open(key, paper)
                .map(found -> Sha256.hex(found.content()))
                .orElse(null);
    }

    /**
     * What was sealed of the case as it stands under the last head: how far its chain had come, and each document, but for those of a
     * case that was disposed of; empty where nothing was.
     *
     * @param wrong is told what does not lead to the head, and that the head is not the operator's
     */
    List<CaseProof.Proven> proven(CaseKey key, List<String> wrong) {
        var last = heads.last().map(Heads.Kept::head);
        var ours = leaves.of(key.value());
        if (last.isEmpty() || ours.isEmpty()) {
            return List.of();
        }
        var head = last.get();
        var keys = PublicKeys.of(heads.keys(), operators.get().open());
        var fault = keys.fault(head);
        if (fault != null || !keys.trusts(head)) {
            wrong.add("Head " + head.head().number() + " of the record is not to be believed: "
                    + (fault == null ? "it is signed by another key than the operator’s of today" : fault) + ".");
        }
        var proven = new ArrayList<CaseProof.Proven>();
        var disposed = chains.isDisposedOf(key.value());
        for (var leaf : lastAndDocuments(ours)) {
            if (disposed && leaf.kind() == Leaf.Kind.DOCUMENT) {
                continue;
            }
            try {
                var each = new CaseProof.Proven(
                        leaf,
                        Tree.inclusion(subtrees, leaf.position(), head.head().size()));
                proven.add(each);
                if (!each.leadsTo(head.head())) {
                    wrong.add(notCovered(leaf, head));
                }
            } catch (IllegalStateException | IllegalArgumentException e) {
                wrong.add(notCovered(leaf, head));
            }
        }
        return proven;
    }

    private static String notCovered(Leaf leaf, SignedHead head) {
        return "What was sealed of " + leaf.words() + ", leaf " + leaf.position() + ", is not among what head "
                + head.head().number() + " covers: the leaf, or one near it, was changed.";
    }

    /** The chain binds its entries, so that the last of its leaves proves those before it. */
    private static List<Leaf> lastAndDocuments(List<Leaf> ours) {
        Optional<Leaf> last = ours.stream()
                .filter(leaf -> leaf.kind() == Leaf.Kind.CHAIN)
                .reduce((one, other) -> other.number() > one.number() ? other : one);
        return ours.stream()
                .filter(leaf -> leaf.kind() == Leaf.Kind.DOCUMENT
                        || last.filter(leaf::equals).isPresent())
                .toList();
    }

    /**
     * Every chain, every leaf, every head.
     *
     * @param kept heads that somebody kept outside
     */
    CheckView ofEverything(String about, List<SignedHead> kept) {
        var all = heads.all();
        var log = new LogCheck(PublicKeys.of(heads.keys(), operators.get().open()), all, kept);
        leaves.all(log::leaf);
        var faults = new ArrayList<>(log.end());
        var check = new ChainCheck();
        chains.all(check::entry);
        chains.gone().forEach(check::gone);
        chains.otherDocuments().forEach(leaf -> check.document(leaf.caseKey(), leaf.number(), leaf.hash(), ""));
        faults.addAll(check.faults());
        var right = new ArrayList<String>();
        if (faults.isEmpty()) {
            right.add("All " + check.entries() + " entries of " + check.chains()
                    + " chains are there, none is changed, and each follows the one before it.");
            right.add("All " + log.size() + " leaves are those that " + all.size() + " signed heads cover.");
            kept.forEach(head -> right.add(
                    "Nothing was removed or changed since head " + head.head().number() + ", sealed on "
                            + DateWords.dayAndTime(head.head().sealedAt()) + "."));
        }
        return new CheckView(about, right, faults.stream().map(Fault::words).toList());
    }
}
