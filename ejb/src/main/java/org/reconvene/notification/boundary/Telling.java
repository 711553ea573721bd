package org.reconvene.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reconvene.account.SecondStepTaken;
import org.reconvene.calendars.DeadlineMoved;
import org.reconvene.dissent.DissentRecorded;
import org.reconvene.dissent.ReviewDecided;
import org.reconvene.dissent.Wish;
import org.reconvene.dissentsgroup.FindingRecorded;
import org.reconvene.escalation.DisagreementEnded;
import org.reconvene.escalation.DisagreementNews;
import org.reconvene.escalation.DisagreementRaised;
import org.reconvene.escalation.TurnBegan;
import org.reconvene.escalation.TurnLate;
import org.reconvene.escalation.TurnNear;
import org.reconvene.escalation.WhyItBegan;
import org.reconvene.learning.ActionGiven;
import org.reconvene.learning.DebriefAnswered;
import org.reconvene.learning.DebriefOffered;
import org.reconvene.learning.FeedbackSent;
import org.reconvene.learning.InvestigationAsked;
import org.reconvene.learning.InvestigationReported;
import org.reconvene.learning.LearningAnswered;
import org.reconvene.learning.LearningGiven;
import org.reconvene.learning.RecommendationMade;
import org.reconvene.notification.NoticeKind;
import org.reconvene.notification.model.Mail;
import org.reconvene.notification.model.Notice;
import org.reconvene.notification.store.Mails;
import org.reconvene.notification.store.Notices;
import org.reconvene.notification.store.Reviewers;
import org.reconvene.oversight.CaseKind;
import org.reconvene.oversight.GlassBroken;
import org.reconvene.oversight.GlassUnreviewed;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.Role;
import org.reconvene.people.boundary.Directory;
import org.reconvene.reporting.FiguresFrozen;
import org.reconvene.reporting.FileReady;
import org.reconvene.reporting.ReportKept;
import org.reconvene.seal.BundleMade;
import org.reconvene.time.boundary.BusinessClock;

/** Tells people what happened, in the transaction in which it happened: what is rolled back was never told. */
@ApplicationScoped
public class Telling {

    @Inject
    Directory directory;

    @Inject
    Notices notices;

    @Inject
    Reviewers reviewers;

    @Inject
    Mails mails;

    @Inject
    MailServer server;

    @Inject
    BusinessClock clock;

    void on(@Observes DissentRecorded event) {
        tell(List.of(event.dissenter()), NoticeKind.CONFIRM_WORDING, event.reference(), event.at());
        if (event.wish() == Wish.CHALLENGED) {
            tell(reviewers.of(event.reference()), NoticeKind.REVIEW_GIVEN, event.reference(), event.at());
        }
        tell(coordinators(event.partnership()), NoticeKind.DISSENT_REFERRED, event.reference(), event.at());
    }

    void on(@Observes ReviewDecided event) {
        tell(List.of(event.chair(), event.dissenter()), NoticeKind.REVIEW_DECIDED, event.reference(), event.at());
    }

    void on(@Observes FindingRecorded event) {
        tell(List.of(event.chair(), event.dissenter()), NoticeKind.FINDING_RECORDED, event.reference(), event.at());
        tell(coordinators(event.partnership()), NoticeKind.FEEDBACK_DUE, event.reference(), event.at());
    }

    void on(@Observes FeedbackSent event) {
        tell(List.of(event.reader()), NoticeKind.FEEDBACK_SENT, event.reference(), event.at());
    }

    void on(@Observes InvestigationAsked event) {
        var investigator = event.investigator();
        if (investigator == null) {
            tell(coordinators(event.partnership()), NoticeKind.INVESTIGATOR_NEEDED, event.reference(), event.at());
        } else {
            tell(List.of(investigator), NoticeKind.INVESTIGATION_ASKED, event.reference(), event.at());
        }
    }

    void on(@Observes InvestigationReported event) {
        var head = event.head();
        if (head == null) {
            tell(coordinators(event.partnership()), NoticeKind.REVIEWER_NEEDED, event.reference(), event.at());
        } else {
            tell(List.of(head), NoticeKind.INVESTIGATION_REPORTED, event.reference(), event.at());
        }
    }

    void on(@Observes ActionGiven event) {
        tell(List.of(event.owner()), NoticeKind.ACTION_GIVEN, event.reference(), event.at());
    }

    void on(@Observes RecommendationMade event) {
        tell(List.of(event.owner()), NoticeKind.RECOMMENDATION_MADE, event.reference(), event.at());
    }

    void on(@Observes DeadlineMoved event) {
        var kind = switch (event.subject()) {
            case DISSENT -> NoticeKind.DEADLINE_MOVED;
            case DISAGREEMENT -> NoticeKind.TURN_MOVED;
            case CONFERENCE -> NoticeKind.CONFERENCE_LIMIT_MOVED;
            case MEETING -> NoticeKind.MEETING_MOVED;
        };
        tell(event.concerned(), kind, event.reference(), event.at());
    }

    /** It concerns no case, so it has no reference. */
    void on(@Observes SecondStepTaken event) {
        tell(List.of(event.person()), NoticeKind.SECOND_STEP_TAKEN, "", event.at());
    }

    void on(@Observes GlassBroken event) {
        var kind = of(
                event.kind(),
                NoticeKind.GLASS_ON_DISAGREEMENT,
                NoticeKind.GLASS_ON_CONFERENCE,
                NoticeKind.GLASS_ON_DISSENT);
        tell(event.owners(), kind, event.reference(), event.at());
        tell(event.reviewers(), NoticeKind.GLASS_TO_REVIEW, event.reference(), event.at());
    }

    void on(@Observes BundleMade event) {
        var kind = of(
                event.kind(),
                NoticeKind.BUNDLE_OF_DISAGREEMENT,
                NoticeKind.BUNDLE_OF_CONFERENCE,
                NoticeKind.BUNDLE_OF_DISSENT);
        tell(event.owners(), kind, event.reference(), event.at());
    }

    /** The same sentence leads to the page of what the case is. */
    private static NoticeKind of(
            CaseKind kind, NoticeKind ofDisagreement, NoticeKind ofConference, NoticeKind ofDissent) {
        return switch (kind) {
            case DISAGREEMENT -> ofDisagreement;
            case CONFERENCE -> ofConference;
            case DISSENT -> ofDissent;
        };
    }

    void on(@Observes GlassUnreviewed event) {
        tell(event.reviewers(), NoticeKind.GLASS_UNREVIEWED, event.reference(), event.at());
    }

    void on(@Observes DisagreementRaised event) {
        tell(List.of(event.counterpart()), NoticeKind.DISAGREEMENT_RAISED, event.reference(), event.at());
        var supporter = event.supporter();
        if (supporter != null) {
            tell(List.of(supporter), NoticeKind.DISAGREEMENT_SUPPORTER, event.reference(), event.at());
        }
    }

    void on(@Observes TurnBegan event) {
        tell(event.whose(), NoticeKind.YOUR_TURN, event.reference(), event.at());
        var others = event.informed().stream()
                .filter(person -> !event.whose().contains(person))
                .toList();
        tell(
                others,
                event.why() == WhyItBegan.SILENCE ? NoticeKind.NO_ANSWER_CAME : NoticeKind.DISAGREEMENT_MOVED,
                event.reference(),
                event.at());
    }

    void on(@Observes TurnLate event) {
        var all = new LinkedHashSet<>(event.whose());
        all.addAll(event.informed());
        tell(all, NoticeKind.DISAGREEMENT_LATE, event.reference(), event.at());
    }

    void on(@Observes DisagreementNews event) {
        var kind = switch (event.news()) {
            case AGREEMENT_TO_CONFIRM -> NoticeKind.AGREEMENT_TO_CONFIRM;
            case AGREEMENT_CONTESTED -> NoticeKind.AGREEMENT_CONTESTED;
            case TIME_PROPOSED -> NoticeKind.TIME_PROPOSED;
            case ANSWERS_FOR_IT -> NoticeKind.ANSWERS_FOR_IT;
            case LET_IN -> NoticeKind.LET_IN;
            case MEETING_CALLED -> NoticeKind.MEETING_CALLED;
            case MEETING_WITH_PRIORITY -> NoticeKind.MEETING_WITH_PRIORITY;
            case MINUTES_RECORDED -> NoticeKind.MINUTES_RECORDED;
            case ACTION_GIVEN -> NoticeKind.MEETING_ACTION_GIVEN;
            case JOINED -> NoticeKind.REQUEST_JOINED;
            case LAST_WORD_NEAR -> NoticeKind.LAST_WORD_NEAR;
        };
        tell(event.whom(), kind, event.reference(), event.at());
    }

    void on(@Observes TurnNear event) {
        tell(event.whose(), NoticeKind.DISAGREEMENT_SOON, event.reference(), event.at());
    }

    void on(@Observes DisagreementEnded event) {
        tell(event.informed(), NoticeKind.DISAGREEMENT_ENDED, event.reference(), event.at());
    }

    void on(@Observes LearningGiven event) {
        tell(List.of(event.owner()), NoticeKind.LEARNING_GIVEN, event.reference(), event.at());
    }

    void on(@Observes LearningAnswered event) {
        tell(List.of(event.recordedBy()), NoticeKind.LEARNING_ANSWERED, event.disagreement(), event.at());
    }

    void on(@Observes DebriefOffered event) {
        tell(List.of(event.raiser()), NoticeKind.DEBRIEF_OFFERED, event.disagreement(), event.at());
    }

    void on(@Observes DebriefAnswered event) {
        tell(List.of(event.offeredBy()), NoticeKind.DEBRIEF_ANSWERED, event.disagreement(), event.at());
    }

    void on(@Observes FiguresFrozen event) {
        tell(
                holders(event.partnership(), Role.QUALITY_READER),
                NoticeKind.FIGURES_FROZEN,
                event.year().words(),
                event.at());
    }

    void on(@Observes ReportKept event) {
        tell(
                holders(event.partnership(), event.which().readers()),
                switch (event.which()) {
                    case QUALITY -> NoticeKind.QUALITY_KEPT;
                    case OPERATIONS -> NoticeKind.OPERATIONS_KEPT;
                },
                Long.toString(event.id()),
                event.at());
    }

    void on(@Observes FileReady event) {
        tell(List.of(event.person()), NoticeKind.FILE_READY, Long.toString(event.id()), event.at());
    }

    private List<PersonId> coordinators(PartnershipId partnership) {
        return holders(partnership, Role.GROUP_COORDINATOR);
    }

    private List<PersonId> holders(PartnershipId partnership, Role role) {
        return directory.holders(partnership, role).stream().map(PersonView::id).toList();
    }

    void tell(Collection<PersonId> whom, NoticeKind kind, String reference, Instant at) {
        var byMail = server.isNamed() && !clock.isInventedPast();
        var reachable = byMail ? mails.reachable(whom, reference, at) : Set.of();
        for (var person : directory.persons(whom).values()) {
            var notice = new Notice(person, kind, reference, at);
            notices.add(notice);
            if (reachable.contains(person.id().value())) {
                mails.add(new Mail(notice));
            }
        }
    }
}
