package org.reconvene.learning.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import org.reconvene.access.Act;
import org.reconvene.access.Outcome;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.learning.InvestigationAsked;
import org.reconvene.learning.InvestigationDuty;
import org.reconvene.learning.InvestigationReported;
import org.reconvene.learning.InvestigationStatus;
import org.reconvene.learning.NameForInvestigation;
import org.reconvene.learning.model.FoundDissent;
import org.reconvene.learning.model.Investigation;
import org.reconvene.learning.model.InvestigationRules;
import org.reconvene.learning.store.Candidates;
import org.reconvene.learning.store.FoundDissents;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/** Gives an investigation to those who may have it, and tells them (SUR-17, SUR-18). */
@ApplicationScoped
public class InvestigationNaming {

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
    Candidates candidates;

    @Inject
    Event<InvestigationAsked> asked;

    @Inject
    Event<InvestigationReported> reported;

    /** Names that person, or says why not. The act was admitted before. */
    Outcome<String> name(Investigation investigation, NameForInvestigation command) {
        var found = foundOf(investigation);
        var person = command.person() == null
                ? null
                : directory.person(command.person()).orElse(null);
        var guard = candidates.guardOf(found, investigation.investigator());
        var refusals = InvestigationRules.ofNaming(investigation, command.duty(), person, guard);
        if (!refusals.isEmpty() || person == null) {
            return Outcome.refused(refusals);
        }
        investigation.isGivenTo(command.duty(), person.id());
        journal.done(
                Act.ASK_FOR_INVESTIGATION,
                new CaseKey(investigation.dissent()),
                String.format(
                        Locale.UK,
                        "%s named %s, who %s",
                        signedIn.person().name(),
                        person.name(),
                        command.duty().words()));
        if (command.duty() == InvestigationDuty.INVESTIGATE) {
            checkHead(found, investigation);
            asked.fire(new InvestigationAsked(
                    investigation.dissent(),
                    investigation.partnership(),
                    person.id(),
                    investigation.dueAt(),
                    clock.now()));
        } else if (investigation.status() == InvestigationStatus.REPORTED) {
            tellHead(investigation);
        }
        return Outcome.done(investigation.dissent());
    }

    /** Who was to review the report is checked again when it is there. */
    void reportGoesToHead(Investigation investigation) {
        checkHead(foundOf(investigation), investigation);
        tellHead(investigation);
    }

    private void checkHead(FoundDissent found, Investigation investigation) {
        var eligible = candidates.forDuty(found, InvestigationDuty.REVIEW, investigation.investigator()).stream()
                .map(PersonView::id)
                .toList();
        var head = investigation.head();
        if (head == null || !eligible.contains(head)) {
            investigation.isGivenTo(InvestigationDuty.REVIEW, eligible.isEmpty() ? null : eligible.getFirst());
        }
    }

    private void tellHead(Investigation investigation) {
        reported.fire(new InvestigationReported(
                investigation.dissent(), investigation.partnership(), investigation.head(), clock.now()));
    }

    private FoundDissent foundOf(Investigation investigation) {
        return dissents.find(investigation.dissent()).orElseThrow();
    }
}
