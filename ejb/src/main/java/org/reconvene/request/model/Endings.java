package org.reconvene.request.model;

import org.reconvene.escalation.HowItEnded;
import org.reconvene.escalation.RequestWalked;
import org.reconvene.procedure.Ending;
import org.reconvene.request.RequestEnding;

/** What became of a request, by the steps that it walked. */
public final class Endings {

    private Endings() {}

    /**
     * How a request that has ended did so.
     *
     * @param refusedBefore whether it followed a refusal (HER-10)
     */
    public static RequestEnding of(RequestWalked walked, boolean refusedBefore) {
        if (walked.howItEnded() == HowItEnded.WITHDRAWN) {
            return RequestEnding.WITHDRAWN;
        }
        if (walked.howItEnded() != HowItEnded.BY_THE_PROCEDURE) {
            return RequestEnding.OVERTAKEN;
        }
        return switch (walked.ended().getLast().ending()) {
            case CONVENED -> refusedBefore || isRefused(walked) ? RequestEnding.OVERTURNED : RequestEnding.CONVENED;
            case AGREED, NOTED -> RequestEnding.REFUSED_AND_ACCEPTED;
            default -> RequestEnding.FINALLY_REFUSED;
        };
    }

    /** Whether it was refused on the way. Silence moves it on, and is no refusal. */
    public static boolean isRefused(RequestWalked walked) {
        return walked.ended().stream().anyMatch(step -> step.ending() == Ending.NOT_CONVENED);
    }
}
