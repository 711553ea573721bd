package org.reconvene.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Looks through the log, leaf by leaf, and holds it to each head that was signed and to those that were kept outside. */
public final class LogCheck {

    private final PublicKeys keys;
    private final List<SignedHead> heads;
    private final List<SignedHead> kept;
    private final List<Fault> faults = new ArrayList<>();
    private final RightEdge edge = new RightEdge();
    private int nextHead;
    private int nextKept;
    private long judgedThrough;
    private boolean broken;

    /**
     * @param heads in the order of their numbers
     * @param kept what somebody kept outside, in any order
     */
    public LogCheck(PublicKeys keys, List<SignedHead> heads, List<SignedHead> kept) {
        this.keys = keys;
        this.heads = List.copyOf(heads);
        this.kept = kept.stream()
                .sorted(Comparator.comparing(each -> each.head().size()))
                .toList();
        judgeHeads();
        judgeRoots();
    }

    /**
     * Each head names the one before it by its hash, so that the last signature holds for all of them: a signature costs as much as
     * thousands of entries. Those before are looked at where two heads do not fit together, to say which of them is at fault.
     */
    private void judgeHeads() {
        var suspected = new TreeSet<Integer>();
        var previous = Entry.BEGINNING;
        long number = 0;
        long size = 0;
        for (int at = 0; at < heads.size(); at++) {
            var head = heads.get(at).head();
            if (head.number() != number + 1) {
                add(Fault.head(number + 1, "is missing."));
                suspected.addAll(List.of(Math.max(0, at - 1), at));
            } else if (!head.previous().equals(previous)) {
                add(Fault.head(head.number(), "does not follow the head before it: one of the two was changed."));
                suspected.addAll(List.of(Math.max(0, at - 1), at));
            }
            if (head.size() < size) {
                add(Fault.head(head.number(), "covers less than the head before it."));
            }
            previous = heads.get(at).hash();
            number = head.number();
            size = head.size();
        }
        if (!heads.isEmpty()) {
            suspected.add(heads.size() - 1);
            if (!keys.trusts(heads.getLast())) {
                add(Fault.head(number, "is signed by another key than the operator’s of today."));
            }
        }
        suspected.forEach(at -> judgeSignature(heads.get(at), "is not to be believed: "));
        kept.forEach(each -> judgeSignature(each, "as it was kept outside is not to be believed: "));
    }

    private void judgeSignature(SignedHead signed, String words) {
        var fault = keys.fault(signed);
        if (fault != null) {
            add(Fault.head(signed.head().number(), words + fault + "."));
        }
    }

    /** The next leaf; they come in the order of their positions. */
    public void leaf(Leaf leaf) {
        if (broken) {
            return;
        }
        if (leaf.position() != edge.size()) {
            broken = true;
            add(Fault.leaf(edge.size(), Math.max(edge.size(), leaf.position() - 1), "is missing."));
            return;
        }
        edge.add(leaf.treeHash());
        judgeRoots();
    }

    /** Compares the roots of all heads that cover just what was read. */
    private void judgeRoots() {
        while (!broken && nextHead < heads.size() && heads.get(nextHead).head().size() <= edge.size()) {
            var head = heads.get(nextHead++).head();
            if (head.size() == edge.size() && !head.root().equals(Sha256.text(edge.root()))) {
                broken = true;
                add(differs(head, "head " + head.number()));
            }
            judgedThrough = head.size();
        }
        while (!broken && nextKept < kept.size() && kept.get(nextKept).head().size() <= edge.size()) {
            var head = kept.get(nextKept++).head();
            if (head.size() == edge.size() && !head.root().equals(Sha256.text(edge.root()))) {
                add(new Fault(
                        Fault.Kind.HEAD,
                        "log",
                        head.number(),
                        head.number(),
                        "The record is not the one of which head " + head.number() + " was kept outside: something"
                                + " that was sealed by " + head.sealedAt() + " was changed or removed."));
            }
        }
    }

    private Fault differs(Head head, String what) {
        // A head that covers nothing new has no leaf of its own that could differ.
        return judgedThrough < head.size()
                ? Fault.leaf(judgedThrough, head.size() - 1, "is not what " + what + " covers.")
                : Fault.head(head.number(), "is not that of the leaves that it covers.");
    }

    /** What was found, after the last leaf. */
    public List<Fault> end() {
        if (!broken && nextHead < heads.size()) {
            var head = heads.get(nextHead).head();
            add(Fault.leaf(edge.size(), head.size() - 1, "is missing, which head " + head.number() + " covers."));
        }
        long last = heads.isEmpty() ? 0 : heads.getLast().head().number();
        for (var each : kept) {
            var head = each.head();
            if (head.number() > last) {
                add(Fault.head(
                        head.number(), "was kept outside and is missing: the record was cut after head " + last + "."));
            } else {
                heads.stream()
                        .filter(ours -> ours.head().number() == head.number())
                        .filter(ours -> !ours.text().equals(each.text()))
                        .forEach(ours -> add(Fault.head(head.number(), "is not the one that was kept outside.")));
            }
        }
        if (edge.size() > 0 && heads.isEmpty()) {
            add(Fault.head(1, "is missing."));
        }
        return List.copyOf(faults);
    }

    /** How many leaves were read. */
    public long size() {
        return edge.size();
    }

    private void add(Fault fault) {
        if (faults.size() < ChainCheck.MOST) {
            faults.add(fault);
        }
    }
}
