package org.reconvene.request.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.Outcome;
import org.reconvene.access.Refusal;
import org.reconvene.access.boundary.SignedIn;
import org.reconvene.child.ChildId;
import org.reconvene.child.boundary.ChildRegister;
import org.reconvene.child.boundary.RestrictedChildren;
import org.reconvene.escalation.BeginRequest;
import org.reconvene.escalation.boundary.RequestWalk;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Tier;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.ProcedureVersion;
import org.reconvene.procedure.Route;
import org.reconvene.procedure.boundary.Procedures;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.record.boundary.References;
import org.reconvene.record.boundary.Submissions;
import org.reconvene.request.MakeRequest;
import org.reconvene.request.RequestMade;
import org.reconvene.request.RequestOptions;
import org.reconvene.request.RequestView;
import org.reconvene.request.model.ConferenceRequest;
import org.reconvene.request.model.RequestRules;
import org.reconvene.request.model.RequestTexts;
import org.reconvene.request.store.RequestViews;
import org.reconvene.request.store.Requests;
import org.reconvene.time.DateWords;
import org.reconvene.time.Deadline;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** At which a senior member of staff of any agency requests a conference, or joins a request (SUS-7, SUS-8, HER-10). */
@Stateless
public class RequestDesk {

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
    ChildRegister children;

    @Inject
    RestrictedChildren restricted;

    @Inject
    References references;

    @Inject
    Submissions submissions;

    @Inject
    RequestWalk walk;

    @Inject
    Requests requests;

    @Inject
    RequestViews views;

    @Inject
    StrategyLimit strategyLimit;

    /** What can be chosen, and whether the reader may ask. */
    public Outcome<RequestOptions> options() {
        if (journal.admit(Act.MAKE_REQUEST) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.MAKE_REQUEST);
        var me = signedIn.person();
        var version = version();
        var procedure = version.procedure();
        var way = RequestRules.way(procedure);
        if (way == null) {
            return Outcome.done(new RequestOptions(version, null, false, "", List.of()));
        }
        var tier = RequestRules.answersOn(procedure, way);
        return Outcome.done(new RequestOptions(
                version,
                way,
                RequestRules.mayAsk(procedure, way, me),
                procedure.actor(way.steps().findFirst().orElseThrow().raising()).called(),
                directory.staffOf(me.partnership()).stream()
                        .filter(person -> RequestRules.mayBeAsked(person, me))
                        .sorted(Comparator.<PersonView, Boolean>comparing(person -> !isOn(person, tier))
                                .thenComparing(PersonView::name))
                        .toList()));
    }

    private static boolean isOn(PersonView person, @Nullable Tier tier) {
        return tier != null && person.tier() == tier;
    }

    /** Makes the request; where one is open for any of the children, shows that one, which can be joined. */
    public Outcome<RequestMade> make(MakeRequest command) {
        if (journal.admit(Act.MAKE_REQUEST) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var at = clock.now();
        var procedure = version().procedure();
        var way = RequestRules.way(procedure);
        if (way == null) {
            return Outcome.refused(
                    Refusal.ofAct(
                            "Your partnership’s procedure has no way of requesting a conference yet. Your administrator can publish one"));
        }
        if (!RequestRules.mayAsk(procedure, way, me)) {
            return Outcome.refused(
                    Refusal.ofAct("A conference is requested by a senior member of staff. Ask your line manager to"));
        }
        var addressed = person(command.addressed());
        var refusals = RequestRules.refuse(command, me, addressed, London.dateOf(at));
        if (!refusals.isEmpty() || addressed == null) {
            return Outcome.refused(refusals);
        }
        var before = submissions.before(command);
        if (before.isPresent()) {
            return Outcome.done(new RequestMade.New(before.get()));
        }
        var about = children(command, me);
        var known = openFor(about);
        if (known != null) {
            return Outcome.done(known(known));
        }
        var reference = make(command, way, about, addressed, at);
        submissions.got(command, reference);
        return Outcome.done(new RequestMade.New(reference));
    }

    private List<ChildId> children(MakeRequest command, PersonView me) {
        var prefix = directory.partnership(me.partnership()).prefix();
        return command.children().stream()
                .map(child -> children.called(
                        me.partnership(),
                        prefix,
                        child.givenName().strip(),
                        child.familyName().strip(),
                        Objects.requireNonNull(child.bornOn())))
                .distinct()
                .toList();
    }

    /** One of a restricted child is as if not there. */
    private @Nullable ConferenceRequest openFor(List<ChildId> about) {
        return restricted.isAnyRestricted(about)
                ? null
                : requests.openFor(about).orElse(null);
    }

    private RequestMade known(ConferenceRequest request) {
        return new RequestMade.Known(
                request.reference(),
                directory
                        .person(request.requester())
                        .map(PersonView::agencyName)
                        .orElse(""));
    }

    private String make(MakeRequest command, Route way, List<ChildId> about, PersonView addressed, Instant at) {
        var me = signedIn.person();
        var partnership = directory.partnership(me.partnership());
        var reference =
                references.next(partnership.prefix() + "-R", London.dateOf(at).getYear());
        var request = new ConferenceRequest(
                reference, me, addressed.id(), command.section47().strip(), at);
        about.forEach(request::concerns);
        var discussion = command.strategyDiscussionOn();
        if (discussion != null) {
            request.followsStrategyDiscussion(
                    discussion, strategyLimit.of(discussion, partnership).due());
        }
        if (command.refusedBeforeOn() != null) {
            request.followsRefusal(command.refusedBeforeOn());
        }
        requests.add(request);
        var followed = walk.begin(
                new BeginRequest(reference, way, about.getFirst(), addressed, words(about), RequestTexts.of(command)));
        var said = me.name() + ", " + me.agencyName() + ", requested a conference from " + addressed.name();
        journal.done(
                Act.MAKE_REQUEST,
                new CaseKey(reference),
                followed.isEmpty() ? said : said + ". " + String.join(". ", followed));
        return reference;
    }

    private static String words(List<ChildId> about) {
        return about.size() == 1
                ? "A child protection conference for one child is requested"
                : "A child protection conference for " + about.size() + " children of one family is requested";
    }

    /** Joins a request that is open for one of the children, which the reader names as exactly as whoever made it. */
    public Outcome<String> join(MakeRequest command) {
        if (journal.admit(Act.MAKE_REQUEST) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        var me = signedIn.person();
        var refusals = RequestRules.refuse(command, me, person(command.addressed()), London.dateOf(clock.now()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var known = openFor(children(command, me));
        if (known == null) {
            return Outcome.refused(Refusal.ofAct("That request ended in the meantime. You can make your own"));
        }
        var asks = directory.person(known.requester()).orElseThrow();
        if (asks.agency().equals(me.agency())
                || known.joined().stream().anyMatch(party -> party.agency().equals(me.agency()))) {
            return Outcome.refused(Refusal.ofAct("Your agency has asked already, by " + asking(known, asks, me)
                    + ". Speak with them: the answer goes to your agency as well"));
        }
        known.isJoinedBy(me, clock.now());
        walk.join(known.reference(), RequestTexts.ofJoining(command));
        journal.done(
                Act.MAKE_REQUEST,
                new CaseKey(known.reference()),
                me.name() + ", " + me.agencyName() + ", joined the request on " + DateWords.dayAndTime(clock.now()));
        return Outcome.done(known.reference());
    }

    private String asking(ConferenceRequest known, PersonView asks, PersonView me) {
        return asks.agency().equals(me.agency())
                ? asks.name()
                : known.joined().stream()
                        .filter(party -> party.agency().equals(me.agency()))
                        .flatMap(party -> directory.person(party.person()).stream())
                        .map(PersonView::name)
                        .findFirst()
                        .orElse("somebody of your agency");
    }

    /** What a request says beside what both sides wrote. */
    public Outcome<RequestView> open(String reference) {
        var key = new CaseKey(reference);
        if (journal.admit(Act.READ_DISAGREEMENT, key) instanceof Decision.Refused refused) {
            return Outcome.refused(refused);
        }
        journal.read(Act.READ_DISAGREEMENT, key);
        return requests.find(reference)
                .map(request -> Outcome.done(views.of(request, signedIn.person(), holdBy(request))))
                .orElseGet(() -> Outcome.refused(Refusal.ofAct("There is no request of that reference.")));
    }

    private @Nullable Deadline holdBy(ConferenceRequest request) {
        var discussion = request.strategyDiscussionOn();
        return discussion == null ? null : strategyLimit.of(discussion, directory.partnership(request.partnership()));
    }

    private ProcedureVersion version() {
        var partnership = directory.partnership(signedIn.person().partnership());
        return procedures.of(partnership, London.dateOf(clock.now()));
    }

    private @Nullable PersonView person(@Nullable PersonId id) {
        return id == null ? null : directory.person(id).orElse(null);
    }
}
