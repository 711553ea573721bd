package org.reconvene.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act of one side, with its limit and what follows from it.
 *
 * @param acts which side acts
 * @param raising who stands on the side that raised it, by the actor's name
 * @param answering who stands on the other side
 * @param deciding who decides for both; null unless {@code acts} is {@link Side#DECIDING}
 * @param does what is done, in words that follow the actor's: "shares the concern"
 * @param lastWord whether nothing stands above the decision made here
 * @param records what is written down
 * @param copiedTo who gets a copy
 */
public record Step(
        String key,
        Side acts,
        String raising,
        String answering,
        @Nullable String deciding,
        String does,
        boolean lastWord,
        List<Recorded> records,
        List<String> copiedTo,
        Limit limit,
        List<Outcome> outcomes,
        Grounds grounds) {

    public Step {
        records = List.copyOf(records);
        copiedTo = List.copyOf(copiedTo);
        outcomes = List.copyOf(outcomes);
    }

    /** The name of the actor whose turn it is; of the raising side where both act. */
    public String actor() {
        return switch (acts) {
            case RAISING, BOTH -> raising;
            case ANSWERING -> answering;
            case DECIDING -> deciding == null ? answering : deciding;
        };
    }

    /** Whether it can end so. */
    public boolean canEnd(Ending how) {
        return outcomes.stream().anyMatch(outcome -> outcome.when() == how);
    }

    /** Where the step and its limit come from, together. */
    public Grounds allGrounds() {
        return grounds.and(limit.grounds());
    }
}
