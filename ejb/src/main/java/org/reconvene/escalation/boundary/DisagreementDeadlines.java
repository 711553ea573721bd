package org.reconvene.escalation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.calendars.OpenDeadline;
import org.reconvene.calendars.OpenDeadlines;
import org.reconvene.escalation.model.Turn;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.people.PartnershipView;
import org.reconvene.record.CaseKey;

/** The deadlines that run in disagreements: those of their open steps. */
@ApplicationScoped
@Unrecorded("lists what the keeping of calendars moves, which is decided and recorded there")
public class DisagreementDeadlines implements OpenDeadlines {

    @Inject
    Disagreements disagreements;

    @Inject
    Rulebook rules;

    @Override
    public List<OpenDeadline> of(PartnershipView partnership) {
        return disagreements.openTurns(partnership.id()).stream()
                .filter(Turn::movesWithTheCalendar)
                .map(this::of)
                .toList();
    }

    private OpenDeadline of(Turn turn) {
        var disagreement = turn.disagreement();
        var route = rules.route(disagreement);
        var step = route.step(turn.step()).orElseThrow();
        var turns = disagreements.turns(disagreement);
        return new OpenDeadline(
                OpenDeadline.Subject.DISAGREEMENT,
                disagreement.reference(),
                List.of(new CaseKey(disagreement.reference())),
                "The limit of this step",
                turn.startedAt(),
                turn.dueAt(),
                calendar -> rules.deadline(route, step, turn.startedAt(), turns, calendar)
                        .due(),
                () -> Set.copyOf(turn.whose()),
                calendar -> turn.isDue(rules.deadline(route, step, turn.startedAt(), turns, calendar)
                        .due()));
    }
}
