package org.reconvene.request.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reconvene.escalation.RequestWalked;
import org.reconvene.procedure.Ending;
import org.reconvene.request.LetterKind;

/** Which letters there are about a request by now, and of which step each tells. */
public final class LetterRules {

    private LetterRules() {}

    /** In the order in which they came. */
    public static List<LetterKind> letters(RequestWalked walked) {
        var letters = new ArrayList<>(List.of(LetterKind.ACKNOWLEDGED));
        refusal(walked).ifPresent(step -> letters.add(LetterKind.REFUSED));
        lastWord(walked).ifPresent(step -> letters.add(LetterKind.FINAL));
        convened(walked).ifPresent(step -> letters.add(LetterKind.CONVENED));
        return List.copyOf(letters);
    }

    /** The step that refused it last, below the last word. */
    public static Optional<RequestWalked.EndedStep> refusal(RequestWalked walked) {
        return last(walked, Ending.NOT_CONVENED).filter(step -> !step.lastWord());
    }

    /** The step that had the last word. */
    public static Optional<RequestWalked.EndedStep> lastWord(RequestWalked walked) {
        return walked.ended().stream()
                .filter(RequestWalked.EndedStep::lastWord)
                .filter(step -> step.ending() != Ending.NO_ANSWER)
                .reduce((earlier, later) -> later);
    }

    /** The step that convened it. */
    public static Optional<RequestWalked.EndedStep> convened(RequestWalked walked) {
        return last(walked, Ending.CONVENED);
    }

    private static Optional<RequestWalked.EndedStep> last(RequestWalked walked, Ending ending) {
        return walked.ended().stream().filter(step -> step.ending() == ending).reduce((earlier, later) -> later);
    }

    /** Until when what follows that step is to be done; the step's own end where nothing followed. */
    public static Instant answerBy(RequestWalked walked, RequestWalked.EndedStep step) {
        return walked.begun().stream()
                .filter(begun ->
                        !begun.startedAt().isBefore(step.at()) && !begun.step().equals(step.step()))
                .map(RequestWalked.BegunStep::dueAt)
                .findFirst()
                .orElse(step.at());
    }
}
