package org.reconvene.request.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.conference.boundary.ConferenceFacts;
import org.reconvene.escalation.TakeStep;
import org.reconvene.escalation.boundary.RequestWalk;
import org.reconvene.escalation.boundary.Taking;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Step;
import org.reconvene.procedure.boundary.Procedures;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.request.DecideRequest;
import org.reconvene.request.HandOver;
import org.reconvene.request.Overtaken;
import org.reconvene.request.RequestPage;
import org.reconvene.request.RequestView;
import org.reconvene.request.model.ConferenceRequest;
import org.reconvene.request.model.DecisionRules;
import org.reconvene.request.model.RequestRules;
import org.reconvene.request.store.RequestQueue;
import org.reconvene.request.store.RequestViews;
import org.reconvene.request.store.Requests;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** At which managers answer requests for a conference and decide them when they are challenged (SUS-8, SUS-10, HER-12). */
@Stateless
public class DecidingDesk {

    @Inject
    Journal journal;

    @Inject
    SignedIn signedIn;

    @Inject
    BusinessClock clock;

    @Inject
    Directory directory;

    @Inject
    Procedures procedures;

    @Inject
    Requests requests;

    @Inject
    RequestQueue queue;

    @Inject
    RequestViews views;

    @Inject
    RequestWalk walk;

    @Inject
    Taking taking;

    @Inject
    ConferenceFacts conferences;

    /**
     * What waits for the reader, by time left.
     *
     * @param after where the page before ended; null for the first one
     */
    public Outcome<RequestPage> mine(RequestPage.@Nullable After after) {
        if (journal.admit(Act.LIST_REQUESTS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.LIST_REQUESTS);
        var me = signedIn.person();
        return Outcome.done(queue.of(me.id(), after, waits(me)));
    }

    private Function<String, String> waits(PersonView me) {
        var way = RequestRules.way(procedures
                .of(directory.partnership(me.partnership()), London.dateOf(clock.now()))
                .procedure());
        return key -> way == null
                ? "The next step"
                : way.step(key).map(Step::does).map(DecidingDesk::capitalised).orElse("The next step");
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Ends the step that waits for the reader; where a conference is convened, it is made and linked. */
    public Outcome<String> decide(DecideRequest command) {
        var key = new CaseKey(command.reference());
        if (journal.admit(Act.DECIDE_REQUEST, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var request = requests.find(command.reference()).orElse(null);
        if (request == null) {
            return Outcome.refused(Refusal.ofAct("There is no request of that reference."));
        }
        var chair = person(command.chair());
        var step = walk.toDecide(command.reference(), command.step()).orElse(null);
        var refusals = DecisionRules.refuse(command, step, request.refusedBeforeOn() != null, chair, clock.now());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var taken = taking.take(
                new TakeStep(command.reference(), command.step(), command.ending(), command.texts()),
                Act.DECIDE_REQUEST);
        if (taken instanceof Outcome.Done<String> && command.ending() == Ending.CONVENED) {
            convene(request, command, Objects.requireNonNull(chair));
        }
        return taken;
    }

    private void convene(ConferenceRequest request, DecideRequest command, PersonView chair) {
        var invited = new ArrayList<>(
                views.parties(request).stream().map(RequestView.Party::person).toList());
        directory.person(request.addressed()).ifPresent(invited::add);
        request.ledTo(conferences.convene(
                request.reference(),
                Objects.requireNonNull(command.heldAt()),
                command.place().strip(),
                chair,
                request.children(),
                invited,
                request.holdBy()));
    }

    /** Says what came before the answer: the request ends with it. */
    public Outcome<String> overtake(String reference, @Nullable Overtaken by, String words) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.OVERTAKE_REQUEST, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var request = requests.find(reference).orElse(null);
        if (by == null) {
            return Outcome.refused(Refusal.of("by", "Choose what happened"));
        }
        if (words.isBlank() || words.length() > 2_000) {
            return Outcome.refused(Refusal.of("words", "Say what happened and when, under 2,000 characters"));
        }
        if (request == null || !walk.isOvertaken(reference, by.words(), words)) {
            return Outcome.refused(Refusal.ofAct("It has ended already. Look at how it stands now"));
        }
        request.isOvertakenBy(by);
        journal.done(Act.OVERTAKE_REQUEST, key, signedIn.person().name() + ": " + by.words());
        return Outcome.done(reference);
    }

    /** Who can stand in for the reader: managers of the same agency. */
    public Outcome<List<PersonView>> deputies() {
        if (journal.admit(Act.LIST_REQUESTS) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.LIST_REQUESTS);
        var me = signedIn.person();
        return Outcome.done(directory.staffOf(me.partnership()).stream()
                .filter(person -> isDeputy(person, me))
                .toList());
    }

    /** Hands what waits for the reader over to a deputy, for example for the time of a leave; nothing written is lost. */
    public Outcome<Integer> handOver(HandOver command) {
        var me = signedIn.person();
        var deputy = person(command.deputy());
        if (command.references().isEmpty()) {
            return Outcome.refused(Refusal.of("references", "Choose at least one request"));
        }
        if (deputy == null || !isDeputy(deputy, me)) {
            return Outcome.refused(Refusal.of("deputy", "Choose a manager of your own agency who is there"));
        }
        var references = command.references().stream().distinct().sorted().toList();
        var refusals = references.stream()
                .flatMap(reference -> refuseHandOver(reference, deputy).stream()
                        .map(refusal -> Refusal.of("references", reference + ": " + refusal.words())))
                .toList();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        for (var reference : references) {
            walk.handOver(reference, deputy);
            journal.done(
                    Act.HAND_OVER_REQUEST,
                    new CaseKey(reference),
                    me.name() + " handed what waits over to " + deputy.name() + ", " + deputy.title());
        }
        return Outcome.done(references.size());
    }

    private List<Refusal> refuseHandOver(String reference, PersonView deputy) {
        return journal.admit(Act.HAND_OVER_REQUEST, new CaseKey(reference)) instanceof Decision.Refused refused
                ? List.of(Refusal.ofAct(refused.reason()))
                : walk.refuseHandOver(reference, deputy);
    }

    private static boolean isDeputy(PersonView person, PersonView me) {
        return person.active()
                && !person.id().equals(me.id())
                && person.agency().equals(me.agency())
                && person.tier() != Tier.PRACTITIONER;
    }

    private @Nullable PersonView person(@Nullable PersonId id) {
        return id == null ? null : directory.person(id).orElse(null);
    }
}
