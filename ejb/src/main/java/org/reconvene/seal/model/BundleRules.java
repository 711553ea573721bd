package org.reconvene.seal.model;

import java.util.Optional;
import org.reconvene.access.Refusal;

/** What is said by whoever takes the record of a case in which they have no part. */
public final class BundleRules {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 900;

    private BundleRules() {}

    /** What to mend in the purpose. */
    public static Optional<Refusal> refusePurpose(String purpose) {
        var length = purpose.strip().length();
        if (length >= SHORTEST && length <= LONGEST) {
            return Optional.empty();
        }
        return Optional.of(
                Refusal.of(
                        "purpose",
                        "Say in " + SHORTEST + " to " + LONGEST
                                + " characters who asked for it and for what, for example: the Family Court asked for it on 3 March"));
    }
}
