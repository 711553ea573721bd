package org.reconvene.request.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.child.ChildView;
import org.reconvene.child.boundary.ChildRegister;
import org.reconvene.conference.ConferenceView;
import org.reconvene.conference.boundary.ConferenceFacts;
import org.reconvene.escalation.RequestWalked;
import org.reconvene.escalation.boundary.RequestFacts;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;
import org.reconvene.procedure.Step;
import org.reconvene.reports.Letter;
import org.reconvene.reports.letters.Challenge;
import org.reconvene.reports.letters.ConferenceConvenedLetter;
import org.reconvene.reports.letters.ConferenceRefusedLetter;
import org.reconvene.reports.letters.Decision;
import org.reconvene.reports.letters.Envelope;
import org.reconvene.reports.letters.FinalDecisionLetter;
import org.reconvene.reports.letters.Reasons;
import org.reconvene.reports.letters.RequestAcknowledgedLetter;
import org.reconvene.request.LetterKind;
import org.reconvene.request.RequestView;
import org.reconvene.request.model.ConferenceRequest;
import org.reconvene.request.model.LetterRules;
import org.reconvene.request.store.RequestViews;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** Writes the letters about a request from what is on the record, with the reasons where the addressee may be told them. */
@ApplicationScoped
@Unrecorded("part of the printing of a letter, which is decided and recorded there")
public class LetterAuthor {

    @Inject
    Stationery stationery;

    @Inject
    RequestFacts facts;

    @Inject
    RequestViews views;

    @Inject
    ConferenceFacts conferences;

    @Inject
    ChildRegister children;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    Letter letter(ConferenceRequest request, RequestWalked walked, LetterKind kind, PersonView to) {
        return switch (kind) {
            case ACKNOWLEDGED -> acknowledged(request, walked, to);
            case REFUSED -> refused(request, walked, LetterRules.refusal(walked).orElseThrow(), to);
            case CONVENED ->
                convened(request, walked, LetterRules.convened(walked).orElseThrow(), to);
            case FINAL -> last(request, walked, LetterRules.lastWord(walked).orElseThrow(), to);
        };
    }

    private Letter acknowledged(ConferenceRequest request, RequestWalked walked, PersonView to) {
        var addressed = directory.person(request.addressed()).orElseThrow();
        var first = walked.begun().get(1);
        return new RequestAcknowledgedLetter(
                        envelope(request, to, addressed),
                        names(request),
                        London.wallClock(request.requestedAt()),
                        London.wallClock(first.dueAt()),
                        Stationery.person(addressed))
                .letter();
    }

    private Letter refused(
            ConferenceRequest request, RequestWalked walked, RequestWalked.EndedStep step, PersonView to) {
        var by = decider(walked, step);
        return new ConferenceRefusedLetter(
                        envelope(request, to, by),
                        names(request),
                        London.dateOf(request.requestedAt()),
                        views.parties(request).stream()
                                .map(RequestView.Party::person)
                                .map(PersonView::agencyName)
                                .distinct()
                                .toList(),
                        decision(request, walked, step, to),
                        challenge(walked, step))
                .letter();
    }

    private Letter convened(
            ConferenceRequest request, RequestWalked walked, RequestWalked.EndedStep step, PersonView to) {
        var by = decider(walked, step);
        ConferenceView conference = conferences.of(Objects.requireNonNull(request.conference()));
        var chair = conference.chair();
        return new ConferenceConvenedLetter(
                        envelope(request, to, by),
                        names(request),
                        London.wallClock(conference.heldAt()),
                        Objects.requireNonNullElse(conference.place(), "still to be named"),
                        Stationery.person(chair == null ? by : chair),
                        request.strategyDiscussionOn(),
                        request.holdBy() == null ? null : London.dateOf(request.holdBy()))
                .letter();
    }

    private Letter last(ConferenceRequest request, RequestWalked walked, RequestWalked.EndedStep step, PersonView to) {
        return new FinalDecisionLetter(
                        envelope(request, to, decider(walked, step)),
                        names(request),
                        step.ending() == Ending.CONVENED,
                        decision(request, walked, step, to),
                        walked.route().step(step.step()).orElseThrow().records().contains(Recorded.BOARD_VIEWS))
                .letter();
    }

    private Decision decision(
            ConferenceRequest request, RequestWalked walked, RequestWalked.EndedStep step, PersonView to) {
        return new Decision(
                Stationery.person(decider(walked, step)),
                London.dateOf(step.at()),
                reasons(request, walked, step, to),
                facts.told(request.reference(), step.step(), Recorded.DISCUSSIONS_TRIED, to)
                        .orElse(null));
    }

    private Reasons reasons(
            ConferenceRequest request, RequestWalked walked, RequestWalked.EndedStep step, PersonView to) {
        return facts.isWithheldFrom(request.reference(), to)
                ? Reasons.Withheld.withoutConsent(Stationery.person(walked.answering()))
                : facts.told(request.reference(), step.step(), Recorded.FULL_REASONS, to)
                        .<Reasons>map(Reasons.Given::new)
                        .orElseGet(() -> Reasons.Withheld.notRecorded(Stationery.person(walked.answering())));
    }

    private Challenge challenge(RequestWalked walked, RequestWalked.EndedStep step) {
        var procedure = walked.version().procedure();
        var last = walked.route().steps().filter(Step::lastWord).findFirst();
        var within = walked.route().within();
        return new Challenge(
                Stationery.person(walked.answering()).inWords(),
                London.wallClock(LetterRules.answerBy(walked, step)),
                last.map(each -> procedure.actor(each.actor()).called()).orElse("The partnership"),
                within != null
                        ? within.limit().words() + " from " + within.limit().countedFrom()
                        : last.map(each -> each.limit().words() + " from "
                                        + each.limit().countedFrom())
                                .orElse("as the procedure says"));
    }

    private Envelope envelope(ConferenceRequest request, PersonView to, PersonView signedBy) {
        return stationery.envelope(
                directory.partnership(request.partnership()),
                to,
                request.reference(),
                clock.today(),
                signedBy,
                views.parties(request).stream().map(RequestView.Party::person).toList());
    }

    private PersonView decider(RequestWalked walked, RequestWalked.EndedStep step) {
        return person(step.by(), walked.answering());
    }

    private PersonView person(@Nullable PersonId id, PersonView otherwise) {
        return id == null ? otherwise : directory.person(id).orElse(otherwise);
    }

    private String names(ConferenceRequest request) {
        var held = children.views(request.partnership(), request.children());
        var names = request.children().stream()
                .map(held::get)
                .filter(Objects::nonNull)
                .map(ChildView::name)
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and " + names.getLast();
    }
}
