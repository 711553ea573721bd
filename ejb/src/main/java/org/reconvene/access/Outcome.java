package org.reconvene.access;

import java.util.List;

/**
 * What came of an act: it was done, or it was refused with reasons. A business refusal is an answer, never an exception.
 *
 * @param <T> what a done act answers with
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /** At least one refusal; nothing was changed. */
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal says why");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    static <T> Outcome<T> refused(Decision.Refused decision) {
        return new Refused<>(List.of(Refusal.ofAct(decision.reason())));
    }
}
