package org.reconvene.request.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Route;
import org.reconvene.request.MakeRequest;

/** Who may request a conference, and what has to be said (SUS-7, HER-10). */
public final class RequestRules {

    private static final int LONGEST = 20_000;
    private static final int MOST_CHILDREN = 12;

    private RequestRules() {}

    /** The partnership's way of requests; null where its procedure has none. */
    public static @Nullable Route way(Procedure procedure) {
        return procedure.routes().stream()
                .filter(Route::isOfRequests)
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody on that tier is senior enough to ask (SUS-7). */
    public static boolean mayAsk(Procedure procedure, Route way, PersonView me) {
        var tier =
                procedure.actor(way.steps().findFirst().orElseThrow().raising()).tier();
        return tier == null || me.tier().compareTo(tier) >= 0;
    }

    /** The tier of whoever answers first; null where the procedure names none. */
    public static @Nullable Tier answersOn(Procedure procedure, Route way) {
        return procedure
                .actor(way.steps().findFirst().orElseThrow().answering())
                .tier();
    }

    /** Whether somebody can be asked: children's social care decides whether a conference is convened. */
    public static boolean mayBeAsked(PersonView person, PersonView me) {
        return person.active()
                && person.partnership().equals(me.partnership())
                && person.agencyKind() == AgencyKind.CHILDRENS_SOCIAL_CARE
                && !person.agency().equals(me.agency())
                && person.tier() != Tier.PRACTITIONER;
    }

    /** What to mend, in the order of the questions. */
    public static List<Refusal> refuse(
            MakeRequest command, PersonView me, @Nullable PersonView addressed, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        children(refusals, command.children(), today);
        needed(refusals, "concerns", command.concerns(), "Say what concerns you, and what that is based on");
        needed(refusals, "risk", command.risk(), "Say what the risk is today, or that you see none");
        needed(refusals, "protects", command.protects(), "Say what protects the child today, or that nothing does");
        needed(refusals, "tried", command.tried(), "Say what has been tried, or that nothing has yet");
        if (command.section47().isBlank() || command.section47().length() > 4_000) {
            refusals.add(Refusal.of(
                    "section47",
                    "Say what you know of the section 47 enquiry, or that you know of none; under 4,000 characters"));
        }
        var discussion = command.strategyDiscussionOn();
        if (discussion == null ? command.strategyDiscussionTyped() : discussion.isAfter(today)) {
            refusals.add(
                    Refusal.of(
                            "strategyDiscussionOn",
                            "Enter the day of the strategy discussion, not in the future, for example 3 12 2026, or leave it empty"));
        }
        var before = command.refusedBeforeOn();
        if (before != null && before.isAfter(today)) {
            refusals.add(Refusal.of("refusedBeforeOn", "Enter the day of the refusal, which is not in the future"));
        }
        if (addressed == null || !mayBeAsked(addressed, me)) {
            refusals.add(Refusal.of("addressed", "Choose the manager of children’s social care who answers it"));
        }
        return refusals;
    }

    private static void children(List<Refusal> refusals, List<MakeRequest.Named> children, LocalDate today) {
        if (children.isEmpty() || children.size() > MOST_CHILDREN) {
            refusals.add(Refusal.of("givenName0", "Name the child, and up to eleven siblings"));
        }
        for (int i = 0; i < children.size(); i++) {
            var child = children.get(i);
            if (child.givenName().isBlank() || child.givenName().length() > 80) {
                refusals.add(Refusal.of("givenName" + i, "Enter the child’s given name, for example Rowan"));
            }
            if (child.familyName().isBlank() || child.familyName().length() > 80) {
                refusals.add(Refusal.of("familyName" + i, "Enter the child’s family name, for example Alder"));
            }
            if (child.bornOn() == null || child.bornOn().isAfter(today)) {
                refusals.add(Refusal.of("bornOn" + i, "Enter the child’s date of birth, for example 1 3 2018"));
            }
        }
    }

    private static void needed(List<Refusal> refusals, String field, String text, String remedy) {
        if (text.isBlank()) {
            refusals.add(Refusal.of(field, remedy));
        } else if (text.length() > LONGEST) {
            refusals.add(Refusal.of(field, "Keep this under 20,000 characters"));
        }
    }
}
