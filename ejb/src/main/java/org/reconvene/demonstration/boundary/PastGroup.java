package org.reconvene.demonstration.boundary;

import static org.reconvene.demonstration.boundary.Course.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.dissentsgroup.AssignReviewer;
import org.reconvene.dissentsgroup.CandidateView;
import org.reconvene.dissentsgroup.ContributionView;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.dissentsgroup.NatureOfDissent;
import org.reconvene.dissentsgroup.ReportQuality;
import org.reconvene.dissentsgroup.ReviewersOpinion;
import org.reconvene.dissentsgroup.SendAudit;
import org.reconvene.dissentsgroup.boundary.AuditDesk;
import org.reconvene.dissentsgroup.boundary.DocketDesk;
import org.reconvene.people.PersonId;

/** The independent reviews of the past year: three a case, by those who had the fewest. */
@ApplicationScoped
@Unrecorded("acts at the desks for invented people; the desks decide and record")
class PastGroup {

    private static final int REVIEWS = 3;
    private static final List<ReportQuality> WITH_A_REPORT = List.of(
            ReportQuality.CLEAR_AND_ANALYSED, ReportQuality.FACTS_WITHOUT_ANALYSIS, ReportQuality.GAPS_THAT_MATTERED);

    @Inject
    DocketDesk docketDesk;

    @Inject
    AuditDesk auditDesk;

    @Inject
    PastMeetings meetings;

    void follow(Course course, PastCase dissent) {
        course.after(1, 10, 15, () -> assign(course, dissent));
        meetings.list(course, dissent);
    }

    private void assign(Course course, PastCase dissent) {
        meetings.asCoordinator(course);
        var reviewers = done(docketDesk.reviewers(dissent.reference())).may().stream()
                .sorted(Comparator.comparing(CandidateView::casesSoFar).thenComparing(CandidateView::name))
                .limit(REVIEWS)
                .map(CandidateView::person)
                .toList();
        reviewers.forEach(person -> done(docketDesk.assign(new AssignReviewer(dissent.reference(), person))));
        course.after(1, 13, 35, () -> begin(course, dissent, reviewers));
    }

    /** The papers are the same for all three; the first who opens them reads them here. */
    private void begin(Course course, PastCase dissent, List<PersonId> reviewers) {
        course.as(reviewers.getFirst());
        var papers = done(auditDesk.open(dissent.reference())).contributions();
        for (int turn = 0; turn < REVIEWS; turn++) {
            var person = reviewers.get(turn);
            var number = dissent.number() + turn;
            var opinion = opinions(dissent.row().finding()).get(turn);
            course.after(turn, 14 + turn, 20, () -> send(course, dissent, number, person, papers, opinion));
        }
    }

    private void send(
            Course course,
            PastCase dissent,
            int number,
            PersonId person,
            List<ContributionView> papers,
            ReviewersOpinion opinion) {
        course.as(person);
        var judgements = papers.stream()
                .map(row -> new SendAudit.Judgement(row.agency(), quality(row, number), ""))
                .toList();
        var natures = NatureOfDissent.values();
        done(auditDesk.send(new SendAudit(
                dissent.reference(),
                judgements,
                natures[number % natures.length],
                course.history.phrase("DECISION-MAKING", number),
                opinion,
                opinion == ReviewersOpinion.CANNOT_SAY ? course.history.phrase("MISSING", number) : null,
                course.history.phrase(opinion, number))));
    }

    private static ReportQuality quality(ContributionView row, int number) {
        return row.reportOn() == null
                ? ReportQuality.NO_REPORT
                : WITH_A_REPORT.get(Math.floorMod(number + row.agency().value(), WITH_A_REPORT.size()));
    }

    private static List<ReviewersOpinion> opinions(Finding finding) {
        return switch (finding) {
            case DISSENT_SUPPORTED ->
                List.of(ReviewersOpinion.WOULD_SUPPORT, ReviewersOpinion.WOULD_SUPPORT, ReviewersOpinion.CANNOT_SAY);
            case DISSENT_NOT_SUPPORTED ->
                List.of(
                        ReviewersOpinion.WOULD_NOT_SUPPORT,
                        ReviewersOpinion.WOULD_SUPPORT,
                        ReviewersOpinion.WOULD_NOT_SUPPORT);
            case GROUP_DIVIDED ->
                List.of(
                        ReviewersOpinion.WOULD_SUPPORT,
                        ReviewersOpinion.WOULD_NOT_SUPPORT,
                        ReviewersOpinion.CANNOT_SAY);
        };
    }
}
