package org.reconvene.request.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.boundary.ChildRegister;
import org.reconvene.escalation.RequestWalked;
import org.reconvene.escalation.boundary.RequestFacts;
import org.reconvene.escalation.boundary.RequestWalk;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Step;
import org.reconvene.request.RequestView;
import org.reconvene.request.model.ConferenceRequest;
import org.reconvene.request.model.Endings;
import org.reconvene.request.model.LetterRules;
import org.reconvene.time.Deadline;

/** Puts together what those with a part in a request see of it. */
@ApplicationScoped
public class RequestViews {

    @Inject
    Directory directory;

    @Inject
    ChildRegister children;

    @Inject
    RequestFacts facts;

    @Inject
    RequestWalk walk;

    public RequestView of(ConferenceRequest request, PersonView me, @Nullable Deadline holdBy) {
        var walked = facts.walked(request.reference());
        var held = children.views(request.partnership(), request.children());
        return new RequestView(
                request.reference(),
                request.children().stream()
                        .map(held::get)
                        .filter(Objects::nonNull)
                        .toList(),
                parties(request),
                directory.person(request.addressed()).orElseThrow(),
                request.requestedAt(),
                request.section47(),
                request.strategyDiscussionOn(),
                holdBy,
                request.refusedBeforeOn(),
                request.conference(),
                request.ending(),
                request.overtakenBy(),
                request.endedAt(),
                facts.isWithheldFrom(request.reference(), me),
                Endings.isRefused(walked),
                LetterRules.letters(walked),
                decidable(request, walked));
    }

    /** Whoever made the request first, then those who joined it. */
    public List<RequestView.Party> parties(ConferenceRequest request) {
        return Stream.concat(
                        Stream.of(new RequestView.Party(
                                directory.person(request.requester()).orElseThrow(), request.requestedAt())),
                        request.joined().stream()
                                .map(party -> new RequestView.Party(
                                        directory.person(party.person()).orElseThrow(), party.joinedAt())))
                .toList();
    }

    private @Nullable String decidable(ConferenceRequest request, RequestWalked walked) {
        return walked.route()
                .steps()
                .filter(step -> step.canEnd(Ending.CONVENED))
                .flatMap(step -> walk.toDecide(request.reference(), step.key()).stream())
                .map(Step::key)
                .findFirst()
                .orElse(null);
    }
}
