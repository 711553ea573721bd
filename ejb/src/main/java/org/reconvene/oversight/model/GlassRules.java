package org.reconvene.oversight.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.oversight.ReviewGlass;
import org.reconvene.people.PersonId;

/** When the glass can be broken, and who may say whether that was right. */
public final class GlassRules {

    /** A reason has at least so many characters. */
    public static final int SHORTEST = 20;

    private static final int LONGEST = 2_000;

    private GlassRules() {}

    /** What to mend in the reason. */
    public static List<Refusal> refuseReason(String reason) {
        var words = reason.strip();
        if (words.length() < SHORTEST) {
            return List.of(Refusal.of(
                    "reason",
                    "Say in at least " + SHORTEST
                            + " characters why you need to see it now, for example: the child is here"
                            + " with an injury and nobody with a part answers"));
        }
        return words.length() > LONGEST ? List.of(Refusal.of("reason", "Keep this under 2,000 characters")) : List.of();
    }

    /** What keeps that person from reviewing it. */
    public static List<Refusal> refuseReview(@Nullable BrokenGlass glass, ReviewGlass command, PersonId me) {
        if (glass == null || glass.reviewedAt() != null) {
            return List.of(Refusal.ofAct("This was reviewed in the meantime, or is not there"));
        }
        if (glass.person().equals(me)) {
            return List.of(Refusal.ofAct("You opened this case yourself. Somebody else says whether that was right"));
        }
        var refusals = new ArrayList<Refusal>();
        if (command.justified() == null) {
            refusals.add(Refusal.of("justified", "Choose whether it was right"));
        }
        if (command.words().isBlank() || command.words().length() > LONGEST) {
            refusals.add(Refusal.of("words", "Say why, and what follows from it, under 2,000 characters"));
        }
        return refusals;
    }
}
