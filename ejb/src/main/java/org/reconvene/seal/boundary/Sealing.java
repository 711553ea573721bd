package org.reconvene.seal.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.proof.Entry;
import org.reconvene.proof.Head;
import org.reconvene.proof.RightEdge;
import org.reconvene.proof.SealKey;
import org.reconvene.proof.Sha256;
import org.reconvene.proof.SignedHead;
import org.reconvene.seal.HeadView;
import org.reconvene.seal.store.Heads;
import org.reconvene.seal.store.KeptSubtrees;
import org.reconvene.seal.store.Leaves;
import org.reconvene.seal.store.SealMarks;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Seals what grew: a leaf for each chain and each document, then a signed head. Of several servers that seal at the same time one takes the
 * next number, and the others have done nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Unrecorded("a seal is nobody’s act, and says nothing of any case")
public class Sealing {

    /** So that a first seal of a large record is several transactions of a few seconds. */
    static final int MOST = 20_000;

    @Inject
    Leaves leaves;

    @Inject
    Heads heads;

    @Inject
    OperatorsKey operators;

    @Inject
    BusinessClock clock;

    /** Whether nothing was ever sealed. */
    public boolean isFirst() {
        return heads.last().isEmpty();
    }

    /**
     * Seals what was written down since the last time; answers the head, or empty where nothing grew or another server was quicker.
     *
     * @param everything looks at the whole record instead, which finds also what no ordinary look could miss
     * @throws IllegalStateException if the last head is not what this operator signed: nothing is built on it
     */
    public Optional<HeadView> seal(boolean everything) {
        var last = heads.last();
        var key = operators.get();
        var edge = last.map(Sealing::edge).orElseGet(RightEdge::new);
        var looked = everything ? SealMarks.NONE : heads.marks();
        var reached = leaves.reached();
        var grown = leaves.toAdd(looked, edge.size(), MOST);
        if (grown.isEmpty()) {
            return Optional.empty();
        }
        var whole = new ArrayList<Subtree>();
        grown.forEach(leaf -> edge.add(leaf.treeHash(), (level, place, hash) -> {
            if (KeptSubtrees.isKept(level)) {
                whole.add(new Subtree(level, place, hash));
            }
        }));
        var signed = sign(last.map(Heads.Kept::head), edge, key);
        // What did not fit in is looked for again from where this look began.
        if (!heads.add(signed, edge, grown.size() < MOST ? reached : looked, key.open())) {
            return Optional.empty();
        }
        leaves.add(grown);
        whole.forEach(each -> leaves.keep(each.level, each.place, each.hash));
        return Optional.of(view(signed));
    }

    private static RightEdge edge(Heads.Kept last) {
        var head = last.head().head();
        try {
            var edge = RightEdge.of(head.size(), last.edge());
            if (Sha256.text(edge.root()).equals(head.root())) {
                return edge;
            }
        } catch (IllegalArgumentException e) {
            // Said below, with the head at which it is.
        }
        throw new IllegalStateException(
                "head " + head.number() + " of the record was changed, so nothing is sealed after it");
    }

    private SignedHead sign(Optional<SignedHead> last, RightEdge edge, SealKey key) {
        return key.sign(new Head(
                last.map(each -> each.head().number()).orElse(0L) + 1,
                edge.size(),
                Sha256.text(edge.root()),
                clock.now(),
                last.map(SignedHead::hash).orElse(Entry.BEGINNING),
                key.fingerprint()));
    }

    static HeadView view(SignedHead signed) {
        var head = signed.head();
        return new HeadView(head.number(), head.size(), head.sealedAt(), head.key(), signed.text());
    }

    private record Subtree(int level, long place, byte[] hash) {}
}
