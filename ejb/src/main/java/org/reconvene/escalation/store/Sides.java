package org.reconvene.escalation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.people.AgencyId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.Tier;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Actor;
import org.reconvene.procedure.Procedure;
import org.reconvene.procedure.Side;
import org.reconvene.procedure.Step;

/** Finds in the directory who stands on either side of a step (SUS-3, HER-5). */
@ApplicationScoped
public class Sides {

    @Inject
    Directory directory;

    /** Who acts in the step. */
    public Optional<PersonView> acting(Disagreement disagreement, Procedure procedure, Step step) {
        return switch (step.acts()) {
            case RAISING, BOTH -> raising(disagreement, procedure, step);
            case ANSWERING -> answering(disagreement, procedure, step);
            case DECIDING -> deciding(disagreement, procedure.actor(step.actor()));
        };
    }

    /** Who stands on the other side of it. */
    public Optional<PersonView> other(Disagreement disagreement, Procedure procedure, Step step) {
        return step.acts() == Side.RAISING || step.acts() == Side.BOTH
                ? answering(disagreement, procedure, step)
                : raising(disagreement, procedure, step);
    }

    private Optional<PersonView> raising(Disagreement disagreement, Procedure procedure, Step step) {
        return upwards(
                disagreement.raiser(),
                disagreement.raisingAgency(),
                procedure.actor(step.raising()).tier());
    }

    private Optional<PersonView> answering(Disagreement disagreement, Procedure procedure, Step step) {
        return upwards(
                disagreement.counterpart(),
                disagreement.answeringAgency(),
                procedure.actor(step.answering()).tier());
    }

    /**
     * Up the line of management from a person to the tier; where the line leaves it out, the nearest tier above, and where it
     * ends below, somebody of the agency who stands there. A practitioner, and an actor outside the tiers, is the person.
     */
    private Optional<PersonView> upwards(PersonId from, AgencyId agency, @Nullable Tier tier) {
        var person = directory.person(from);
        if (tier == null || tier == Tier.PRACTITIONER) {
            return person;
        }
        return Stream.iterate(
                        person,
                        Optional::isPresent,
                        each -> each.map(PersonView::lineManager).flatMap(directory::person))
                .flatMap(Optional::stream)
                .filter(each -> each.active() && each.agency().equals(agency))
                .filter(each -> each.tier().compareTo(tier) >= 0)
                .findFirst()
                .or(() -> directory.staffOf(person.orElseThrow().partnership()).stream()
                        .filter(each -> each.active() && each.agency().equals(agency) && each.tier() == tier)
                        .findFirst());
    }

    /** Above both sides stands an office of the partnership; the procedure's actor says in words which. */
    private Optional<PersonView> deciding(Disagreement disagreement, Actor actor) {
        if (actor.tier() != null) {
            return upwards(disagreement.counterpart(), disagreement.answeringAgency(), actor.tier());
        }
        return Stream.of(Role.SENIOR_CHILD_PROTECTION_MANAGER, Role.HEAD_OF_SAFEGUARDING)
                .flatMap(role -> directory.holders(disagreement.partnership(), role).stream())
                .filter(each ->
                        !each.id().equals(disagreement.raiser()) && !each.id().equals(disagreement.counterpart()))
                .findFirst();
    }
}
