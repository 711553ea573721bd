package org.reconvene.learning.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.learning.ActionGiven;
import org.reconvene.learning.InvestigationStatus;
import org.reconvene.learning.InvestigationView;
import org.reconvene.learning.NameForInvestigation;
import org.reconvene.learning.ReportInvestigation;
import org.reconvene.learning.ReviewInvestigation;
import org.reconvene.learning.model.Investigation;
import org.reconvene.learning.model.InvestigationRules;
import org.reconvene.learning.store.FoundDissents;
import org.reconvene.learning.store.InvestigationViews;
import org.reconvene.learning.store.Investigations;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** Where a supported dissent is investigated, and the report reviewed (SUR-17, SUR-18). */
@Stateless
public class InvestigationDesk {

    private static final Refusal NO_INVESTIGATION =
            Refusal.ofAct("The Group did not support this dissent, or has not found yet, so nothing is investigated.");

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    @Inject
    FoundDissents dissents;

    @Inject
    Investigations investigations;

    @Inject
    InvestigationViews views;

    @Inject
    InvestigationNaming naming;

    @Inject
    Event<ActionGiven> given;

    /** The investigation of that dissent. */
    public Outcome<InvestigationView> open(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.READ_INVESTIGATION, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_INVESTIGATION, key);
        return investigations
                .of(reference)
                .map(investigation ->
                        Outcome.done(views.of(dissents.find(reference).orElseThrow(), investigation)))
                .orElseGet(() -> Outcome.refused(NO_INVESTIGATION));
    }

    /** Names somebody else to investigate or to review. */
    public Outcome<String> name(NameForInvestigation command) {
        if (journal.admit(Act.ASK_FOR_INVESTIGATION, new CaseKey(command.dissent()))
                instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var investigation = investigations.lock(command.dissent()).orElse(null);
        return investigation == null ? Outcome.refused(NO_INVESTIGATION) : naming.name(investigation, command);
    }

    /** The investigator reports; the Head of Safeguarding reviews it next. */
    public Outcome<String> report(ReportInvestigation command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.REPORT_INVESTIGATION, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var investigation = investigations.lock(command.dissent()).orElseThrow();
        var refusals = InvestigationRules.ofReport(investigation, command);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        investigation.reported(
                command.report().strip(), command.recommendations().strip(), clock.now());
        journal.done(Act.REPORT_INVESTIGATION, key, signedIn.person().name() + " reported the investigation");
        naming.reportGoesToHead(investigation);
        return Outcome.done(command.dissent());
    }

    /** The Head of Safeguarding reviews the report: actions towards a Strategy Meeting, or why none is needed. */
    public Outcome<InvestigationStatus> review(ReviewInvestigation command) {
        var key = new CaseKey(command.dissent());
        if (journal.admit(Act.REVIEW_INVESTIGATION, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var investigation = investigations.lock(command.dissent()).orElseThrow();
        var owners = directory.persons(command.actions().stream()
                .map(ReviewInvestigation.NewAction::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var refusals = InvestigationRules.ofReview(investigation, command, owners, clock.today());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        carryOut(investigation, command);
        return Outcome.done(investigation.status());
    }

    private void carryOut(Investigation investigation, ReviewInvestigation command) {
        var at = clock.now();
        var key = new CaseKey(investigation.dissent());
        var me = signedIn.person();
        investigation.reviewed(command.review().strip(), at);
        if (command.actions().isEmpty()) {
            investigation.closedWithoutMeeting(command.whyNoMeeting().strip(), at);
            journal.done(
                    Act.REVIEW_INVESTIGATION,
                    key,
                    me.name() + " reviewed the investigation: no Strategy Meeting is needed");
            return;
        }
        journal.done(
                Act.REVIEW_INVESTIGATION,
                key,
                String.format(
                        Locale.UK,
                        "%s reviewed the investigation; actions towards a Strategy Meeting: %d",
                        me.name(),
                        command.actions().size()));
        for (var action : command.actions()) {
            var owner = Objects.requireNonNull(action.owner());
            var dueOn = Objects.requireNonNull(action.dueOn());
            investigation.needs(action.text().strip(), owner, dueOn);
            given.fire(new ActionGiven(investigation.dissent(), owner, dueOn, at));
        }
    }
}
