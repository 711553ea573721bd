package org.reconvene.oversight.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Reason;
import org.reconvene.access.Refusal;
import org.reconvene.oversight.ReviewGlass;
import org.reconvene.people.PersonId;

/** When the glass can be broken, and who may say whether that was right. */
public final class GlassRules {

    private static final int LONGEST = 2_000;

    private GlassRules() {}

    /** What to mend in the reason. */
    public static Optional<Refusal> refuseReason(String reason) {
        return Reason.refuse(
                "reason",
                reason,
                "why you need to see it now, for example: the child is here with an injury and nobody with a part answers");
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
