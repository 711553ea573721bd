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

    @Inject
    Disagreements disagreements;

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
        return standing(disagreement.raiser(), disagreement.raisingAgency(), procedure.actor(step.raising()));
    }

    private Optional<PersonView> answering(Disagreement disagreement, Procedure procedure, Step step) {
        return standing(disagreement.counterpart(), disagreement.answeringAgency(), procedure.actor(step.answering()));
    }

    /** Whoever holds the actor's office in the agency (SUS-18, HER-9); else up the line of management to the actor's tier. */
    private Optional<PersonView> standing(PersonId from, AgencyId agency, Actor actor) {
        var person = directory.person(from);
        var office = actor.office();
        return Optional.ofNullable(office)
                .flatMap(role -> directory.holders(person.orElseThrow().partnership(), role).stream()
                        .filter(each -> each.agency().equals(agency))
                        .findFirst())
                .or(() -> office == null ? upwards(person, agency, actor.tier()) : Optional.empty());
    }

    /**
     * Up the line of management from a person to the tier; where the line leaves it out, the nearest tier above, and where it
     * ends below, somebody of the agency who stands there. A practitioner, and an actor outside the tiers, is the person.
     */
    private Optional<PersonView> upwards(Optional<PersonView> person, AgencyId agency, @Nullable Tier tier) {
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

    /**
     * Above both sides stands an office of the partnership; the procedure's actor says which. Nobody decides in a matter in which
     * they stood on a side: where everybody of the office did, somebody is named by hand.
     */
    private Optional<PersonView> deciding(Disagreement disagreement, Actor actor) {
        if (actor.tier() != null) {
            return upwards(directory.person(disagreement.counterpart()), disagreement.answeringAgency(), actor.tier());
        }
        var office = actor.office();
        var offices = office == null
                ? Stream.of(Role.SENIOR_CHILD_PROTECTION_MANAGER, Role.HEAD_OF_SAFEGUARDING)
                : Stream.of(office);
        var before = disagreements.stoodOnASide(disagreement);
        return offices.flatMap(role -> directory.holders(disagreement.partnership(), role).stream())
                .filter(each -> !before.contains(each.id()))
                .findFirst();
    }
}
