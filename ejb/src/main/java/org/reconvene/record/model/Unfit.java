package org.reconvene.record.model;

/** Why a file is no paper, in words that name the remedy. Thrown and caught within the examination. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final String words;

    Unfit(String words) {
        super(words, null, false, false);
        this.words = words;
    }

    /** The file cannot be read to its end. */
    static Unfit damaged() {
        return new Unfit("The file is damaged and cannot be looked into. Open it, save it anew, and choose that");
    }

    /** The file would unpack into more than anybody reads. */
    static Unfit bomb() {
        return new Unfit("The file unpacks into far more than it weighs. Save the document as a PDF, and choose that");
    }

    static Unfit locked() {
        return new Unfit("The file is protected by a password, so it cannot be looked into."
                + " Save a copy without the password, and choose that");
    }

    static Unfit macros() {
        return new Unfit("The document holds macros or other parts that act by themselves."
                + " Save it without them, or as a PDF, and choose that");
    }

    static Unfit another() {
        return new Unfit("Another file lies within this one. Send each file by itself");
    }

    String words() {
        return words;
    }
}
