package org.reconvene.escalation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.escalation.RecordConsent;
import org.reconvene.people.PersonView;

/** Who may be told why a request for a conference was refused, and what is recorded of the parents' consent (HER-13). */
public final class ReasonsRules {

    private ReasonsRules() {}

    /** What to mend before a consent is recorded. */
    public static List<Refusal> refuse(RecordConsent command, @Nullable PersonView recipient, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (command.givenBy().isBlank() || command.givenBy().length() > 200) {
            refusals.add(Refusal.of("givenBy", "Say who gave the consent, for example both parents"));
        }
        if (command.recipient() != null && recipient == null) {
            refusals.add(Refusal.of("recipient", "Choose one of those who have a part in it, or all of them"));
        }
        day(refusals, command.givenOn(), "givenOn", today);
        if (command.evidence().isBlank() || command.evidence().length() > 2_000) {
            refusals.add(Refusal.of(
                    "evidence",
                    "Say how it is known, for example: signed form of 3 December, kept on the child’s file"));
        }
        return refusals;
    }

    /** What to mend before a withdrawal is recorded. */
    public static List<Refusal> refuseWithdrawal(
            @Nullable ParentalConsent consent, @Nullable LocalDate on, String words, LocalDate today) {
        if (consent == null || !consent.holds()) {
            return List.of(Refusal.ofAct("This consent was withdrawn in the meantime, or is not there"));
        }
        var refusals = new ArrayList<Refusal>();
        day(refusals, on, "withdrawnOn", today);
        if (on != null && on.isBefore(consent.givenOn())) {
            refusals.add(Refusal.of("withdrawnOn", "Enter a day on or after the one on which it was given"));
        }
        if (words.isBlank() || words.length() > 2_000) {
            refusals.add(Refusal.of("words", "Say how it is known that the consent was withdrawn"));
        }
        return refusals;
    }

    private static void day(List<Refusal> refusals, @Nullable LocalDate day, String field, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            refusals.add(Refusal.of(field, "Enter a day that is not in the future, for example 3 12 2026"));
        }
    }
}
