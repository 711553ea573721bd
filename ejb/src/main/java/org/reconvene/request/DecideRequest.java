package org.reconvene.request;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;

/**
 * Answers a request, or decides it (SUS-8, SUS-10, HER-12).
 *
 * @param step the step's key; it has to be open, and the reader's
 * @param texts what is written down with it; the reasons have a field of their own
 * @param heldAt when the conference is held; null where none is convened
 * @param chair who chairs it
 */
public record DecideRequest(
        String reference,
        String step,
        @Nullable Ending ending,
        Map<Recorded, String> texts,
        @Nullable Instant heldAt,
        String place,
        @Nullable PersonId chair) {

    public DecideRequest {
        texts = Map.copyOf(texts);
    }
}
