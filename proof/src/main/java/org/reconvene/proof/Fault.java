package org.reconvene.proof;

/**
 * One place at which something is not what was recorded.
 *
 * @param about the case, the file or the part of the log
 * @param from the number of the entry, document, leaf or head
 * @param to the same, or the last of several among which it is
 * @param words a sentence for whoever has to find it
 */
public record Fault(Kind kind, String about, long from, long to, String words) {

    /** What is at fault. */
    public enum Kind {
        ENTRY,
        DOCUMENT,
        LEAF,
        HEAD,
        FILE
    }

    static Fault entry(String caseKey, long number, String what) {
        return new Fault(Kind.ENTRY, caseKey, number, number, "Entry " + number + " of " + caseKey + " " + what);
    }

    static Fault document(String caseKey, long number, String what) {
        return new Fault(Kind.DOCUMENT, caseKey, number, number, "Document " + number + " of " + caseKey + " " + what);
    }

    static Fault leaf(long from, long to, String what) {
        var which = from == to ? "Leaf " + from : "One of the leaves " + from + " to " + to;
        return new Fault(Kind.LEAF, "log", from, to, which + " " + what);
    }

    static Fault head(long number, String what) {
        return new Fault(Kind.HEAD, "log", number, number, "Head " + number + " " + what);
    }

    static Fault file(String name, String what) {
        return new Fault(Kind.FILE, name, 0, 0, "The file " + name + " " + what);
    }
}
