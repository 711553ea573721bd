package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.escalation.AdmittedAs;
import org.reconvene.escalation.DisagreementNews;
import org.reconvene.escalation.News;
import org.reconvene.escalation.model.Admitted;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.DueTurns;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.escalation.store.Sides;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Step;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.time.boundary.BusinessClock;

/**
 * Whoever has the last word is told once, while there is still time to act, that the time for the whole comes near its end, and may
 * read the case from then on (HER-14).
 */
@Stateless
@Unrecorded("time passes by nobody's act; what follows is written to the record of the case")
public class LastWordAlerts {

    private static final int PORTION = 20;

    @Inject
    DueTurns turns;

    @Inject
    Disagreements disagreements;

    @Inject
    Rulebook rules;

    @Inject
    Sides sides;

    @Inject
    Journal journal;

    @Inject
    BusinessClock clock;

    @Inject
    Event<DisagreementNews> news;

    /** The portion after that one, or the first, of the cases for which it is time; empty at the end. */
    public List<DueTurns.Due> due(DueTurns.@Nullable Due after) {
        return turns.alerts(clock.now(), after, PORTION);
    }

    /** Tells it in those of them that nobody else has in hand: in all of them or in none. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void pass(Collection<String> references) {
        var now = clock.now();
        turns.lockFree(references).stream()
                .filter(disagreement -> disagreement.isTimeToAlert(now))
                .forEach(disagreement -> pass(disagreement, now));
    }

    private void pass(Disagreement disagreement, Instant now) {
        disagreement.alertsTheLastWordAt(null);
        var procedure = rules.version(disagreement).procedure();
        rules.route(disagreement)
                .steps()
                .filter(Step::lastWord)
                .filter(step -> disagreements.openTurn(disagreement, step.key()).isEmpty())
                .flatMap(step -> sides.acting(disagreement, procedure, step).stream())
                .findFirst()
                .ifPresent(person -> tell(disagreement, person, now));
    }

    private void tell(Disagreement disagreement, PersonView person, Instant now) {
        var reference = disagreement.reference();
        var already = disagreements.admitted(disagreement).stream()
                .anyMatch(each ->
                        each.as() == AdmittedAs.LAST_WORD && each.person().equals(person.id()));
        if (!already) {
            disagreements.add(new Admitted(
                    disagreement,
                    person.id(),
                    AdmittedAs.LAST_WORD,
                    "The time for the whole comes near its end",
                    null,
                    now));
        }
        journal.followed(
                "LAST_WORD_TOLD",
                new CaseKey(reference),
                person.name() + ", " + person.title() + ", was told that the time for the whole comes near its end");
        news.fire(new DisagreementNews(reference, News.LAST_WORD_NEAR, List.of(person.id()), now));
    }
}
