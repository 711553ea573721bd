package org.reconvene.escalation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Step;
import org.reconvene.time.Deadline;

/**
 * A step that began.
 *
 * @param number how many times the step has begun with this one, from 1
 * @param stage the number of its stage, from 1
 * @param who the actor in the procedure's words
 * @param person who acts; null where nobody was found
 * @param with who stands on the other side; null where nobody was found
 * @param deadline its limit with the reckoning; null where it is a meeting's day
 * @param own its own limit, whatever runs beside it; null where both sides chose another, or a meeting's day was set
 * @param endedAt null while it is open
 * @param how null while it is open, and where it ended otherwise than by its outcomes
 * @param ended how it ended, in words; null while it is open
 * @param toWrite what its form asks to have written down
 * @param inAgreement what is written where both sides agree; empty where the step cannot end so
 * @param confirmed the endings that the other side confirms first
 * @param agreedBy who put an agreement in writing that the other side has not confirmed yet; null where none waits
 * @param mayConfirm whether the reader is the one who confirms it
 * @param mine whether the reader acts in it
 * @param waiting whether the reader waits for it and may record that nobody answers
 * @param letters the letters about it; null while it is open, and of a request, which has letters of its own
 */
public record TurnView(
        Step step,
        int number,
        int stage,
        String stageName,
        String who,
        @Nullable PersonView person,
        @Nullable PersonView with,
        Instant startedAt,
        Instant dueAt,
        @Nullable Deadline deadline,
        @Nullable Deadline own,
        @Nullable Instant endedAt,
        @Nullable Ending how,
        @Nullable String ended,
        List<Recorded> toWrite,
        List<Recorded> inAgreement,
        List<Ending> confirmed,
        @Nullable PersonView agreedBy,
        boolean mayConfirm,
        boolean mine,
        boolean waiting,
        @Nullable LettersView letters) {

    public TurnView {
        toWrite = List.copyOf(toWrite);
        inAgreement = List.copyOf(inAgreement);
        confirmed = List.copyOf(confirmed);
    }

    /** Whether the other side confirms it before the step ends so. */
    public boolean waitsToBeConfirmed(Ending how) {
        return confirmed.contains(how);
    }

    /** Whether it is the same beginning of the same step. */
    public boolean isSameAs(TurnView other) {
        return step.key().equals(other.step.key()) && number == other.number;
    }

    public boolean open() {
        return endedAt == null;
    }
}
