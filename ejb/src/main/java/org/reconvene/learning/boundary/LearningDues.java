package org.reconvene.learning.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.dissent.TimelineView;
import org.reconvene.learning.FeedbackReader;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.InvestigationStatus;
import org.reconvene.learning.model.Feedback;
import org.reconvene.learning.model.FoundDissent;
import org.reconvene.learning.model.Investigation;
import org.reconvene.learning.model.Recommendation;
import org.reconvene.learning.model.StrategyAction;
import org.reconvene.learning.store.FoundDissents;
import org.reconvene.learning.store.Investigations;
import org.reconvene.learning.store.Recommendations;
import org.reconvene.learning.store.SentFeedback;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.London;
import org.reconvene.time.OfficeHours;

/** What is due after a finding and from whom, for the timeline of one dissent; without any text of the case. */
@Stateless
public class LearningDues {

    @Inject
    Journal journal;

    @Inject
    Directory directory;

    @Inject
    FoundDissents dissents;

    @Inject
    SentFeedback feedback;

    @Inject
    Recommendations recommendations;

    @Inject
    Investigations investigations;

    /** What is due next; empty before the finding, and for whoever may not read the dissent. */
    public List<TimelineView.Due> of(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.READ_DISSENT, key) instanceof Decision.Refused) {
            return List.of();
        }
        journal.read(Act.READ_DISSENT, key);
        return dissents.find(reference).map(this::due).orElse(List.of());
    }

    private List<TimelineView.Due> due(FoundDissent found) {
        var open = recommendations.of(found.reference()).stream()
                .filter(each -> each.status() == FollowUpStatus.OPEN)
                .toList();
        var investigation = investigations.of(found.reference()).orElse(null);
        var people = people(open, investigation);
        var dues = new ArrayList<TimelineView.Due>();
        feedback(found, dues);
        if (investigation != null) {
            investigation(investigation, people, dues);
        }
        for (var one : open) {
            dues.add(due("Recommendation " + one.number(), one.owner(), one.dueOn(), people));
        }
        return dues;
    }

    private void feedback(FoundDissent found, List<TimelineView.Due> dues) {
        var sent = feedback.about(found.reference()).stream()
                .map(Feedback::audience)
                .collect(Collectors.toSet());
        for (var reader : FeedbackReader.values()) {
            if (!sent.contains(reader)) {
                dues.add(new TimelineView.Due(
                        "The Group’s feedback to " + reader.withinSentence(), null, found.feedbackDueAt()));
            }
        }
    }

    private static void investigation(
            Investigation investigation, Map<PersonId, PersonView> people, List<TimelineView.Due> dues) {
        if (investigation.status() == InvestigationStatus.ASKED) {
            dues.add(new TimelineView.Due(
                    "The investigation’s report", name(investigation.investigator(), people), investigation.dueAt()));
        } else if (investigation.status() == InvestigationStatus.REPORTED) {
            dues.add(new TimelineView.Due(
                    "The Head of Safeguarding’s review", name(investigation.head(), people), null));
        }
        investigation.actions().stream()
                .filter(action -> action.status() == FollowUpStatus.OPEN)
                .forEach(action -> dues.add(due(
                        "Action %d towards a Strategy Meeting".formatted(action.number()),
                        action.owner(),
                        action.dueOn(),
                        people)));
    }

    private static TimelineView.Due due(
            String what, PersonId owner, LocalDate dueOn, Map<PersonId, PersonView> people) {
        return new TimelineView.Due(what, name(owner, people), London.at(dueOn, OfficeHours.DEFAULT.closes()));
    }

    private static @Nullable String name(@Nullable PersonId id, Map<PersonId, PersonView> people) {
        var person = id == null ? null : people.get(id);
        return person == null ? null : person.name();
    }

    private Map<PersonId, PersonView> people(List<Recommendation> open, @Nullable Investigation investigation) {
        var inInvestigation = investigation == null
                ? Stream.<PersonId>of()
                : Stream.concat(
                        Stream.of(investigation.investigator(), investigation.head())
                                .flatMap(Stream::ofNullable),
                        investigation.actions().stream().map(StrategyAction::owner));
        return directory.persons(Stream.concat(open.stream().map(Recommendation::owner), inInvestigation)
                .distinct()
                .toList());
    }
}
