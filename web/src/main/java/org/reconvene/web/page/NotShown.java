package org.reconvene.web.page;

import org.jspecify.annotations.Nullable;
import org.reconvene.access.Outcome;

/** A page that is not shown to this reader. Its message is the sentence that says why; {@link Door} answers with it. */
public final class NotShown extends RuntimeException {

    private static final String NO_PART = "You have no part in this case, so it cannot be shown.";

    public NotShown(String why) {
        super(why);
    }

    /** What the desk released, or the reason for which it did not. */
    public static <T> T unless(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused ->
                throw new NotShown(refused.refusals().getFirst().words());
        };
    }

    /** The reference of an address; what cannot be one is answered as a case without a part in it. */
    public static String unlessReference(@Nullable String reference) {
        if (reference == null || !reference.matches("[A-Z]{2,4}(-[CDL])?-[0-9]{4}-[0-9]{4,7}")) {
            throw new NotShown(NO_PART);
        }
        return reference;
    }
}
