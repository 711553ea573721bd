package org.reconvene.proof;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks through chains, entry by entry, and beside each what was sealed of it. It keeps nothing but the entry before, so that it can
 * look through a record of any length.
 */
public final class ChainCheck {

    /** More would not help anybody to find them. */
    static final int MOST = 1000;

    private final List<Fault> faults = new ArrayList<>();
    private String chain = "";
    private long last;
    private String lastHash = Entry.BEGINNING;
    private long entries;
    private long chains;
    private long documents;
    private long sealedThrough;
    private long unsealed;

    /**
     * The next entry; those of one chain come one after the other, in the order of their numbers.
     *
     * @param sealed the hash under which the log has this very entry; null where it has not
     */
    public void entry(ChainedEntry found, @Nullable String sealed) {
        var entry = found.entry();
        if (!entry.caseKey().equals(chain)) {
            begin(entry.caseKey());
        }
        if (entry.number() != last + 1) {
            add(
                    entry.number() > last + 1
                            ? missing(last + 1, entry.number() - 1)
                            : Fault.entry(chain, entry.number(), "is there twice."));
        } else if (!found.previous().equals(lastHash)) {
            add(Fault.entry(chain, entry.number(), "does not follow the entry before it: one of the two was changed."));
        }
        if (!found.isSound()) {
            add(Fault.entry(chain, entry.number(), "was changed: it does not say what its hash was made of."));
        }
        if (sealed == null) {
            unsealed++;
        } else {
            if (!sealed.equals(found.hash())) {
                add(new Fault(
                        Fault.Kind.ENTRY,
                        chain,
                        sealedThrough + 1,
                        entry.number(),
                        "The record of " + chain + " was written anew: entry " + entry.number()
                                + " is not the one that was sealed; the first that differs is among the entries "
                                + (sealedThrough + 1) + " to " + entry.number() + "."));
            }
            sealedThrough = entry.number();
            unsealed = 0;
        }
        last = entry.number();
        lastHash = found.hash();
        entries++;
    }

    private Fault missing(long from, long to) {
        var which = from == to
                ? "Entry " + from + " of " + chain + " is"
                : "Entries " + from + " to " + to + " of " + chain + " are";
        return new Fault(Fault.Kind.ENTRY, chain, from, to, which + " missing.");
    }

    private void begin(String next) {
        chain = next;
        last = 0;
        lastHash = Entry.BEGINNING;
        sealedThrough = 0;
        unsealed = 0;
        chains++;
    }

    /** What the log has and the record has not. */
    public void gone(Leaf leaf) {
        var words = "was sealed as leaf " + leaf.position() + " and is missing.";
        add(
                leaf.kind() == Leaf.Kind.CHAIN
                        ? Fault.entry(leaf.caseKey(), leaf.number(), words)
                        : Fault.document(leaf.caseKey(), leaf.number(), words));
    }

    /** A document that was sealed, with the hash of its bytes as they are; null where they cannot be read. */
    public void document(String caseKey, long number, String sealed, @Nullable String found) {
        documents++;
        if (found == null) {
            add(Fault.document(caseKey, number, "cannot be read: what is kept of it is not there."));
        } else if (!found.equals(sealed)) {
            add(Fault.document(caseKey, number, "was changed: it is not the one that was sealed."));
        }
    }

    private void add(Fault fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        }
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public long entries() {
        return entries;
    }

    public long chains() {
        return chains;
    }

    public long documents() {
        return documents;
    }

    /** The last entry of the last chain. */
    public long last() {
        return last;
    }

    /** How many entries of the last chain came after the last that was sealed. */
    public long unsealed() {
        return unsealed;
    }
}
