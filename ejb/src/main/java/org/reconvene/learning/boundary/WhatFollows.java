package org.reconvene.learning.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.dissentsgroup.FollowsFindings;
import org.reconvene.learning.ThemeTick;
import org.reconvene.learning.model.FoundDissent;
import org.reconvene.learning.model.Investigation;
import org.reconvene.learning.model.PolicyChange;
import org.reconvene.learning.model.Recommendation;
import org.reconvene.learning.model.StrategyAction;
import org.reconvene.learning.store.FoundDissents;
import org.reconvene.learning.store.Investigations;
import org.reconvene.learning.store.LearningViews;
import org.reconvene.learning.store.Recommendations;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.time.London;

/** Tells the minutes of the Dissents Group what follows from each finding. */
@ApplicationScoped
@Unrecorded("part of the printing of the minutes, which is decided and recorded at the Group's desk")
public class WhatFollows implements FollowsFindings {

    @Inject
    FoundDissents dissents;

    @Inject
    Recommendations recommendations;

    @Inject
    Investigations investigations;

    @Inject
    LearningViews views;

    @Inject
    Directory directory;

    @Override
    public Followed of(String dissent) {
        return dissents.find(dissent).map(this::of).orElse(Followed.NOTHING);
    }

    private Followed of(FoundDissent found) {
        var made = recommendations.of(found.reference());
        var actions =
                investigations.of(found.reference()).map(Investigation::actions).orElse(List.of());
        var people = directory.persons(Stream.concat(
                        made.stream().map(Recommendation::owner),
                        actions.stream().map(StrategyAction::owner))
                .collect(Collectors.toSet()));
        return new Followed(
                found.keyIssues(),
                views.ticksOf(found).stream()
                        .filter(ThemeTick::ticked)
                        .map(ThemeTick::name)
                        .toList(),
                made.stream().map(each -> task(each, people)).toList(),
                recommendations.changesOf(found.reference()).stream()
                        .map(WhatFollows::proposal)
                        .toList(),
                actions.stream().map(each -> task(each, people)).toList());
    }

    private static Task task(Recommendation each, Map<PersonId, PersonView> people) {
        return new Task(
                each.text(),
                owner(each.owner(), people),
                each.dueOn(),
                each.status().words());
    }

    private static Task task(StrategyAction each, Map<PersonId, PersonView> people) {
        return new Task(
                each.text(),
                owner(each.owner(), people),
                each.dueOn(),
                each.status().words());
    }

    private static PersonView owner(PersonId owner, Map<PersonId, PersonView> people) {
        return Objects.requireNonNull(people.get(owner));
    }

    private static Proposal proposal(PolicyChange change) {
        var view = change.view();
        return new Proposal(view.text(), view.addressedTo(), London.dateOf(view.proposedAt()), view.answer());
    }
}
