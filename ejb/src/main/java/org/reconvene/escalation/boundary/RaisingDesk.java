package org.reconvene.escalation.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.child.boundary.ChildRegister;
import org.reconvene.escalation.DisagreementRaised;
import org.reconvene.escalation.RaiseDisagreement;
import org.reconvene.escalation.RaisingOptions;
import org.reconvene.escalation.WhyItBegan;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.model.RaisingRules;
import org.reconvene.escalation.store.Disagreements;
import org.reconvene.escalation.store.Rulebook;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.Side;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.record.boundary.References;
import org.reconvene.record.boundary.Submissions;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** At which anybody of a member agency raises a disagreement with another agency. */
@Stateless
public class RaisingDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    @Inject
    Rulebook rules;

    @Inject
    References references;

    @Inject
    Submissions submissions;

    @Inject
    ChildRegister children;

    @Inject
    Disagreements disagreements;

    @Inject
    Walking walking;

    @Inject
    Event<DisagreementRaised> raised;

    /** What can be chosen. */
    public Outcome<RaisingOptions> options() {
        if (journal.admit(Act.RAISE_DISAGREEMENT) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.RAISE_DISAGREEMENT);
        var me = signedIn.person();
        var staff = directory.staffOf(me.partnership()).stream()
                .filter(PersonView::active)
                .toList();
        return Outcome.done(new RaisingOptions(
                rules.version(directory.partnership(me.partnership()), clock.now()),
                staff.stream()
                        .filter(person -> !person.agency().equals(me.agency()))
                        .toList(),
                staff.stream()
                        .filter(person -> person.agency().equals(me.agency())
                                && !person.id().equals(me.id()))
                        .toList()));
    }

    /** What is still missing before it can be raised, so that each question can say so at once. */
    public Outcome<String> check(RaiseDisagreement command) {
        if (journal.admit(Act.RAISE_DISAGREEMENT) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var refusals = refusals(command);
        return refusals.isEmpty() ? Outcome.done("") : Outcome.refused(refusals);
    }

    private List<Refusal> refusals(RaiseDisagreement command) {
        var me = signedIn.person();
        var at = clock.now();
        return RaisingRules.refuse(
                command,
                rules.version(directory.partnership(me.partnership()), at).procedure(),
                me,
                find(command.counterpart()),
                find(command.supporter()),
                at);
    }

    /** Raises the disagreement and answers its reference, or says what to mend. */
    public Outcome<String> raise(RaiseDisagreement command) {
        if (journal.admit(Act.RAISE_DISAGREEMENT) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var at = clock.now();
        var procedure =
                rules.version(directory.partnership(me.partnership()), at).procedure();
        var counterpart = find(command.counterpart());
        var supporter = find(command.supporter());
        var refusals = refusals(command);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var before = submissions.before(command);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        var route = Objects.requireNonNull(RaisingRules.kind(procedure, command.kind()));
        var reference = raise(command, route, Objects.requireNonNull(counterpart), supporter, at);
        submissions.got(command, reference);
        return Outcome.done(reference);
    }

    private String raise(
            RaiseDisagreement command,
            Route route,
            PersonView counterpart,
            @Nullable PersonView supporter,
            Instant at) {
        var me = signedIn.person();
        var partnership = directory.partnership(me.partnership());
        var reference = references.next(partnership.prefix(), London.dateOf(at).getYear());
        var child = children.called(
                me.partnership(),
                partnership.prefix(),
                Objects.requireNonNull(command.givenName()).strip(),
                Objects.requireNonNull(command.familyName()).strip(),
                Objects.requireNonNull(command.bornOn()));
        var heard = Objects.requireNonNull(command.heardAt());
        var disagreement = new Disagreement(reference, me, counterpart, supporter, at);
        disagreement.isAbout(
                child,
                route.key(),
                Objects.requireNonNull(command.kind()).substring(route.key().length() + 1),
                Objects.requireNonNull(command.decision()).strip(),
                heard);
        if (command.imminentRisk() != null) {
            disagreement.isOfImminentRisk();
        }
        disagreements.add(disagreement);
        raised.fire(new DisagreementRaised(reference, counterpart.id(), supporter == null ? null : supporter.id(), at));
        var said = new ArrayList<String>();
        said.add(me.name() + ", " + me.agencyName() + ", raised it with " + counterpart.name() + ", "
                + counterpart.agencyName());
        begin(disagreement, route, command, heard, at, said);
        journal.done(Act.RAISE_DISAGREEMENT, new CaseKey(reference), String.join(". ", said));
        return reference;
    }

    /** Raising it is the first step where that is the raiser's own; where both act in it, it begins now. */
    private void begin(
            Disagreement disagreement,
            Route route,
            RaiseDisagreement command,
            Instant heard,
            Instant at,
            List<String> said) {
        var first = route.steps().findFirst().orElseThrow();
        var turn = walking.begin(disagreement, first, heard, at, WhyItBegan.RAISED, said);
        var me = signedIn.person();
        texts(command)
                .forEach((item, text) -> disagreements.add(
                        new Entry(disagreement, first.key(), Side.RAISING, item, text.strip()).writtenBy(me.id(), at)));
        if (first.acts() == Side.RAISING) {
            walking.end(turn, first, Ending.DONE, me.id(), at, said);
        }
    }

    private static Map<Recorded, String> texts(RaiseDisagreement command) {
        var texts = new LinkedHashMap<Recorded, String>();
        texts.put(Recorded.UNDERSTANDING, Objects.requireNonNull(command.understanding()));
        texts.put(Recorded.REASONS, Objects.requireNonNull(command.reasons()));
        texts.put(Recorded.PRESENT_RISKS, Objects.requireNonNull(command.risk()));
        texts.put(Recorded.PROTECTION, Objects.requireNonNull(command.protects()));
        texts.put(Recorded.WANTED, Objects.requireNonNull(command.wanted()));
        var imminent = command.imminentRisk();
        if (imminent != null && imminent.referral() != null) {
            texts.put(Recorded.REFERRAL, imminent.referral());
        }
        return texts;
    }

    private @Nullable PersonView find(@Nullable PersonId id) {
        return id == null ? null : directory.person(id).orElse(null);
    }
}
