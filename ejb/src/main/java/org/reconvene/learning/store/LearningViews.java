package org.reconvene.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.reconvene.learning.FeedbackReader;
import org.reconvene.learning.FeedbackView;
import org.reconvene.learning.LearningView;
import org.reconvene.learning.PolicyChangeView;
import org.reconvene.learning.RecommendationView;
import org.reconvene.learning.ThemeLine;
import org.reconvene.learning.ThemeTick;
import org.reconvene.learning.model.Feedback;
import org.reconvene.learning.model.FoundDissent;
import org.reconvene.learning.model.Investigation;
import org.reconvene.learning.model.LearningRules;
import org.reconvene.learning.model.PolicyChange;
import org.reconvene.learning.model.Recommendation;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** Turns what follows from a finding into what a page shows. */
@ApplicationScoped
public class LearningViews {

    /** So far back recurring themes are counted (SUR-20). */
    private static final Period RECURRING = Period.ofMonths(12);

    @Inject
    Directory directory;

    @Inject
    WorkingCalendars calendars;

    @Inject
    LearningLimits limits;

    @Inject
    BusinessClock clock;

    @Inject
    Themes themes;

    @Inject
    Recommendations recommendations;

    @Inject
    SentFeedback feedback;

    @Inject
    Investigations investigations;

    /** The partnership’s themes with how often each was ticked in the last twelve months. */
    public List<ThemeLine> themesOf(PartnershipId partnership) {
        var since = clock.now().atZone(London.ZONE).minus(RECURRING).toInstant();
        return themes.of(partnership, since);
    }

    /** The themes that can be ticked for the dissent, and those that are. */
    public List<ThemeTick> ticksOf(FoundDissent found) {
        var ticked = found.themes();
        return themesOf(found.partnership()).stream()
                .filter(theme -> !theme.retired() || ticked.contains(theme.id()))
                .map(theme -> new ThemeTick(theme.id(), theme.name(), ticked.contains(theme.id())))
                .toList();
    }

    /** What the Group sees. */
    public LearningView of(FoundDissent found) {
        var sent = feedback.about(found.reference());
        var made = recommendations.of(found.reference());
        var people = people(found, made);
        var partnership = directory.partnership(found.partnership());
        return new LearningView(
                found.reference(),
                found.finding(),
                found.meeting(),
                Objects.requireNonNull(people.get(found.chair())),
                Objects.requireNonNull(people.get(found.dissenter())),
                limits.sendFeedback(partnership, found.recordedAt())
                        .startingAt(found.meeting(), calendars.of(partnership)),
                found.keyIssues(),
                !sent.isEmpty(),
                ticksOf(found),
                views(made, people),
                changes(found.reference()),
                sent.stream()
                        .map(one -> one.view(Objects.requireNonNull(people.get(one.reader()))))
                        .toList(),
                LearningRules.needsNextSteps(FeedbackReader.DISSENTER, found.finding()),
                investigations.of(found.reference()).map(Investigation::status).orElse(null));
    }

    /** What the reader of that feedback sees; it was opened before. */
    public FeedbackView of(FoundDissent found, Feedback sent) {
        var made = recommendations.of(found.reference());
        return new FeedbackView(
                found.reference(),
                sent.audience(),
                found.finding(),
                found.meeting(),
                sent.text(),
                sent.nextSteps(),
                found.keyIssues(),
                ticksOf(found).stream()
                        .filter(ThemeTick::ticked)
                        .map(ThemeTick::name)
                        .toList(),
                views(made, people(found, made)),
                changes(found.reference()),
                sent.sentAt(),
                Objects.requireNonNull(sent.readAt()));
    }

    private Map<PersonId, PersonView> people(FoundDissent found, List<Recommendation> made) {
        return directory.persons(Stream.concat(
                        Stream.of(found.chair(), found.dissenter()),
                        made.stream().map(Recommendation::owner))
                .distinct()
                .toList());
    }

    private List<RecommendationView> views(List<Recommendation> made, Map<PersonId, PersonView> people) {
        var views = new ArrayList<RecommendationView>();
        for (var one : made) {
            views.add(one.view(Objects.requireNonNull(people.get(one.owner())), clock.today()));
        }
        return views;
    }

    private List<PolicyChangeView> changes(String dissent) {
        return recommendations.changesOf(dissent).stream()
                .map(PolicyChange::view)
                .toList();
    }
}
