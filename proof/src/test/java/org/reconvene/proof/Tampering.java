package org.reconvene.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** What somebody with every right to the database can do to a record, and where it must be found. */
enum Tampering {
    EDIT_AN_ENTRY {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            var chain = chain(record, chance);
            int at = chance.nextInt(chain.size());
            var old = chain.get(at);
            chain.set(at, new ChainedEntry(said(old.entry(), "Nothing happened"), old.previous(), old.hash()));
            return entry(old.entry().caseKey(), at + 1);
        }
    },
    DELETE_AN_ENTRY {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            var chain = chain(record, chance);
            var old = chain.remove(chance.nextInt(chain.size())).entry();
            return entry(old.caseKey(), old.number());
        }
    },
    SWAP_TWO_ENTRIES {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            var chain = chain(record, chance);
            int one = chance.nextInt(chain.size());
            int other = (one + 1 + chance.nextInt(chain.size() - 1)) % chain.size();
            var first = chain.get(one);
            var second = chain.get(other);
            chain.set(
                    one,
                    new ChainedEntry(said(first.entry(), second.entry().summary()), first.previous(), first.hash()));
            chain.set(
                    other,
                    new ChainedEntry(said(second.entry(), first.entry().summary()), second.previous(), second.hash()));
            return entry(first.entry().caseKey(), Math.min(one, other) + 1);
        }
    },
    CUT_THE_END_OF_A_CHAIN {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            var chain = chain(record, chance);
            var last = chain.getLast().entry();
            chain.subList(1 + chance.nextInt(chain.size() - 1), chain.size()).clear();
            return entry(last.caseKey(), last.number());
        }
    },
    REMOVE_A_CHAIN {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            var last = chain(record, chance).getLast().entry();
            record.chains.remove(last.caseKey());
            return entry(last.caseKey(), last.number());
        }
    },
    WRITE_A_CHAIN_ANEW {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            return entry(rewrite(record, chance), 0);
        }
    },
    WRITE_A_CHAIN_AND_ITS_LEAVES_ANEW {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            var key = rewrite(record, chance);
            var chain = record.chains.getOrDefault(key, List.of());
            record.leaves.replaceAll(leaf ->
                    leaf.kind() == Leaf.Kind.CHAIN && leaf.caseKey().equals(key)
                            ? leaf(leaf, chain.get((int) leaf.number() - 1).hash())
                            : leaf);
            return leaves(record, leaf -> leaf.caseKey().equals(key));
        }
    },
    EDIT_A_LEAF {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            int at = chance.nextInt(record.leaves.size());
            record.leaves.set(at, leaf(record.leaves.get(at), "f".repeat(64)));
            return leaves(record, leaf -> leaf.position() == at);
        }
    },
    DELETE_A_LEAF {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            int at = chance.nextInt(record.leaves.size());
            record.leaves.remove(at);
            return fault -> fault.kind() == Fault.Kind.LEAF && fault.from() <= at && at <= fault.to();
        }
    },
    SWAP_TWO_LEAVES {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            int size = record.leaves.size();
            int one = chance.nextInt(size);
            int other = (one + 1 + chance.nextInt(size - 1)) % size;
            var first = record.leaves.get(one);
            var second = record.leaves.get(other);
            record.leaves.set(one, moved(second, one));
            record.leaves.set(other, moved(first, other));
            return leaves(record, leaf -> leaf.position() == Math.min(one, other));
        }
    },
    EDIT_A_HEAD {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            int at = chance.nextInt(record.heads.size());
            var old = record.heads.get(at);
            var head = old.head();
            var edited = new Head(
                    head.number(),
                    head.size(),
                    head.root(),
                    head.sealedAt().minusSeconds(60),
                    head.previous(),
                    head.key());
            record.heads.set(at, new SignedHead(edited, old.signature()));
            return head(at + 1);
        }
    },
    DELETE_A_HEAD {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            int at = chance.nextInt(record.heads.size() - 1);
            record.heads.remove(at);
            return head(at + 1);
        }
    },
    SIGN_A_HEAD_WITH_ANOTHER_KEY {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            int at = chance.nextInt(record.heads.size());
            var head = record.heads.get(at).head();
            record.keys.put(STRANGER.fingerprint(), STRANGER.open());
            record.heads.set(
                    at,
                    STRANGER.sign(new Head(
                            head.number(),
                            head.size(),
                            head.root(),
                            head.sealedAt(),
                            head.previous(),
                            STRANGER.fingerprint())));
            // The heads after it say that it was another, and the last one must be the operator's.
            return fault -> fault.kind() == Fault.Kind.HEAD && (fault.from() == at + 1 || fault.from() == at + 2);
        }
    },
    WRITE_EVERYTHING_ANEW_WITH_ANOTHER_KEY {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            rewrite(record, chance);
            record.sealAnew(STRANGER);
            return head(record.heads.size());
        }
    },
    CHANGE_A_DOCUMENT {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            long number = 1L + chance.nextInt(record.documents.size());
            record.documents.put(number, "f".repeat(64));
            return document(number);
        }
    },
    REMOVE_A_DOCUMENT {
        @Override
        Predicate<Fault> to(RecordCopy record, Random chance) {
            long number = 1L + chance.nextInt(record.documents.size());
            record.documents.remove(number);
            return document(number);
        }
    };

    private static final SealKey STRANGER = SealKey.make();

    /** Does it, and answers what the fault is that names the place. */
    abstract Predicate<Fault> to(RecordCopy record, Random chance);

    /** A chain of at least two entries. */
    static List<ChainedEntry> chain(RecordCopy record, Random chance) {
        var chains = record.chains.values().stream()
                .filter(chain -> chain.size() > 1)
                .toList();
        return chains.get(chance.nextInt(chains.size()));
    }

    private static String rewrite(RecordCopy record, Random chance) {
        var chain = chain(record, chance);
        int from = chance.nextInt(chain.size());
        var previous = from == 0 ? Entry.BEGINNING : chain.get(from - 1).hash();
        var anew = new ArrayList<>(chain.subList(0, from));
        for (int at = from; at < chain.size(); at++) {
            var old = chain.get(at).entry();
            var made = ChainedEntry.of(at == from ? said(old, "Nothing") : old, previous);
            previous = made.hash();
            anew.add(made);
        }
        var key = chain.getFirst().entry().caseKey();
        record.chains.put(key, anew);
        return key;
    }

    private static Entry said(Entry entry, String summary) {
        return new Entry(
                entry.caseKey(),
                entry.number(),
                entry.partnership(),
                entry.person(),
                entry.at(),
                entry.outcome(),
                entry.act(),
                summary);
    }

    private static Leaf leaf(Leaf leaf, String hash) {
        return new Leaf(leaf.position(), leaf.kind(), leaf.caseKey(), leaf.number(), hash);
    }

    private static Leaf moved(Leaf leaf, long position) {
        return new Leaf(position, leaf.kind(), leaf.caseKey(), leaf.number(), leaf.hash());
    }

    /** That entry, or for 0 any of the case. */
    private static Predicate<Fault> entry(String caseKey, long number) {
        return fault -> fault.kind() == Fault.Kind.ENTRY
                && fault.about().equals(caseKey)
                && (number == 0 || (fault.from() <= number && number <= fault.to()));
    }

    private static Predicate<Fault> document(long number) {
        return fault -> fault.kind() == Fault.Kind.DOCUMENT && fault.from() == number;
    }

    private static Predicate<Fault> head(long number) {
        return fault -> fault.kind() == Fault.Kind.HEAD && fault.from() == number;
    }

    /** A range of leaves, no wider than what one head covers, in which one of those stands. */
    private static Predicate<Fault> leaves(RecordCopy record, Predicate<Leaf> tampered) {
        var positions =
                record.leaves.stream().filter(tampered).map(Leaf::position).toList();
        return fault -> fault.kind() == Fault.Kind.LEAF
                && positions.stream().anyMatch(at -> fault.from() <= at && at <= fault.to());
    }
}
