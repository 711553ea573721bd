package org.reconvene.access;

import java.util.Optional;

/** Why somebody does what others will ask about: said in enough words to be an answer. */
public final class Reason {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 2_000;

    private Reason() {}

    /**
     * What to mend in what somebody gave as a reason.
     *
     * @param what is to be said, with an example, as it follows “Say”
     */
    public static Optional<Refusal> refuse(String field, String words, String what) {
        var length = words.strip().length();
        return length >= SHORTEST && length <= LONGEST
                ? Optional.empty()
                : Optional.of(Refusal.of(field, "Say in 20 to 2,000 characters " + what));
    }
}
