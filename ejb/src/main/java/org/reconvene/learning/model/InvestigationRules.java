package org.reconvene.learning.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Refusal;
import org.reconvene.learning.InvestigationDuty;
import org.reconvene.learning.InvestigationStatus;
import org.reconvene.learning.ReportInvestigation;
import org.reconvene.learning.ReviewInvestigation;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;

/** What an investigation must have at each step (SUR-17, SUR-18). */
public final class InvestigationRules {

    private InvestigationRules() {}

    /** What speaks against naming the person: how far the investigation has come, or who they are. */
    public static List<Refusal> ofNaming(
            Investigation investigation, InvestigationDuty duty, @Nullable PersonView person, WhoMayInvestigate who) {
        var refusals = new ArrayList<Refusal>();
        var status = investigation.status();
        var open = status == InvestigationStatus.ASKED
                || (duty == InvestigationDuty.REVIEW && status == InvestigationStatus.REPORTED);
        if (!open) {
            refusals.add(Refusal.ofAct(
                    duty == InvestigationDuty.INVESTIGATE
                            ? "The investigation is reported already, so nobody else can be named."
                            : "The report is reviewed already, so nobody else can be named."));
        }
        if (person == null) {
            refusals.add(Refusal.of("person", "Choose who " + duty.words()));
        } else {
            who.whyNot(person, duty)
                    .ifPresent(why -> refusals.add(Refusal.of("person", why + ". Choose somebody else")));
        }
        return refusals;
    }

    /** What is to be mended in a report. */
    public static List<Refusal> ofReport(Investigation investigation, ReportInvestigation command) {
        var refusals = new ArrayList<Refusal>();
        if (investigation.status() != InvestigationStatus.ASKED) {
            refusals.add(Refusal.ofAct("The report was sent already, so it can no longer be changed."));
        }
        Writing.required("report", command.report(), Writing.LONG, "Write what the investigation found", refusals);
        Writing.required(
                "recommendations",
                command.recommendations(),
                Writing.LONG,
                "Write what you recommend. If nothing, say so and why",
                refusals);
        return refusals;
    }

    /**
     * What is to be mended in a review: it names actions towards a Strategy Meeting, or says why none is needed.
     *
     * @param owners those of the named owners who exist
     */
    public static List<Refusal> ofReview(
            Investigation investigation,
            ReviewInvestigation command,
            Map<PersonId, PersonView> owners,
            LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (investigation.status() == InvestigationStatus.ASKED) {
            refusals.add(Refusal.ofAct("The investigation is not reported yet. The review is possible after it."));
        } else if (investigation.status() != InvestigationStatus.REPORTED) {
            refusals.add(Refusal.ofAct("The report is reviewed already."));
        } else if (investigation.version() != command.version()) {
            refusals.add(Refusal.ofAct("The investigation has changed since you opened it. Read what is new, then send"
                    + " your review. What you typed is still here."));
        }
        Writing.required("review", command.review(), Writing.LONG, "Write your review of the report", refusals);
        meetingOrReason(command, refusals);
        for (var action : command.actions()) {
            Writing.required("actions", action.text(), Writing.SHORT, "Write what is to be done", refusals);
            var owner = action.owner() == null ? null : owners.get(action.owner());
            OwnerRules.check(owner, action.dueOn(), investigation.partnership(), today, refusals);
        }
        return refusals;
    }

    private static void meetingOrReason(ReviewInvestigation command, List<Refusal> refusals) {
        if (command.actions().isEmpty()) {
            Writing.required(
                    "whyNoMeeting",
                    command.whyNoMeeting(),
                    Writing.SHORT,
                    "Add the actions towards a Strategy Meeting, or write why none is needed",
                    refusals);
        } else if (!command.whyNoMeeting().isBlank()) {
            refusals.add(Refusal.of(
                    "whyNoMeeting", "There are actions towards a Strategy Meeting. Remove them, or leave this empty"));
        }
    }
}
