package org.reconvene.escalation.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.escalation.RaiseDisagreement;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Route;

/** What has to be there before a disagreement is raised (BOR-3, BOR-4, NI-4). */
public final class RaisingRules {

    private static final int LONGEST = 20_000;
    private static final int SHORT = 2_000;

    private RaisingRules() {}

    /** What to mend, in the order of the questions. */
    public static List<Refusal> refuse(
            RaiseDisagreement command,
            Procedure procedure,
            PersonView me,
            @Nullable PersonView counterpart,
            @Nullable PersonView supporter,
            Instant now) {
        var refusals = new ArrayList<Refusal>();
        needed(refusals, "givenName", command.givenName(), 120, "Enter the child’s given name, for example Rowan");
        needed(refusals, "familyName", command.familyName(), 120, "Enter the child’s family name, for example Alder");
        if (command.bornOn() == null) {
            refusals.add(Refusal.of("bornOn", "Enter the child’s date of birth, for example 1 3 2018"));
        }
        needed(refusals, "decision", command.decision(), SHORT, "Say what was decided or left undone, and by whom");
        heard(refusals, command.heardAt(), now);
        var route = kind(procedure, command.kind());
        if (route == null) {
            refusals.add(Refusal.of("kind", "Choose what kind of disagreement it is"));
        } else if (route.isOfRequests()) {
            refusals.add(Refusal.of("kind", "Request the conference: a refusal is challenged from there"));
        }
        opposite(refusals, me, counterpart);
        needed(
                refusals,
                "understanding",
                command.understanding(),
                LONGEST,
                "Say what you understand the other side’s concern to be, as fairly as you can");
        needed(refusals, "reasons", command.reasons(), LONGEST, "Give your reasons, and what they are based on");
        needed(refusals, "risk", command.risk(), LONGEST, "Say what the risk is today, or that you see none");
        var imminent = command.imminentRisk();
        if (imminent != null && imminent.referral() != null) {
            needed(
                    refusals,
                    "referral",
                    imminent.referral(),
                    SHORT,
                    "Say when and to whom you referred the child, or that you have not yet");
        }
        needed(
                refusals,
                "protects",
                command.protects(),
                LONGEST,
                "Say what protects the child today, or that nothing does");
        needed(refusals, "wanted", command.wanted(), LONGEST, "Say what you want to happen");
        if (command.supporter() != null
                && (supporter == null || !supporter.agency().equals(me.agency()))) {
            refusals.add(Refusal.of("supporter", "Choose somebody of your own agency, or nobody"));
        }
        return refusals;
    }

    /** The route of a kind that is written as {@code general/assessment}; null where there is none. */
    public static @Nullable Route kind(Procedure procedure, @Nullable String kind) {
        return kind == null
                ? null
                : procedure.routes().stream()
                        .filter(route ->
                                route.kinds().stream().anyMatch(each -> kind.equals(route.key() + "/" + each.key())))
                        .findFirst()
                        .orElse(null);
    }

    private static void heard(List<Refusal> refusals, @Nullable Instant heardAt, Instant now) {
        if (heardAt == null) {
            refusals.add(Refusal.of(
                    "heardAt", "Enter the day and time at which you heard of it, for example 18 12 2026, 10:05"));
        } else if (heardAt.isAfter(now)) {
            refusals.add(Refusal.of("heardAt", "Enter a day and time that is not in the future"));
        }
    }

    /** The procedures are for disagreements between agencies (BOR-3, NI-1). */
    private static void opposite(List<Refusal> refusals, PersonView me, @Nullable PersonView counterpart) {
        if (counterpart == null
                || !counterpart.active()
                || !counterpart.partnership().equals(me.partnership())) {
            refusals.add(Refusal.of("counterpart", "Choose who decided, or who answers for it"));
        } else if (counterpart.agency().equals(me.agency())) {
            refusals.add(Refusal.of(
                    "counterpart",
                    "Choose somebody of another agency: within your own, its line management settles it"));
        }
    }

    private static void needed(
            List<Refusal> refusals, String field, @Nullable String text, int longest, String remedy) {
        if (text == null || text.isBlank()) {
            refusals.add(Refusal.of(field, remedy));
        } else if (text.length() > longest) {
            refusals.add(Refusal.of(field, "Keep this under " + longest + " characters"));
        }
    }
}
