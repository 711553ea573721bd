package org.reconvene.dissentsgroup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.dissentsgroup.FollowsFindings;
import org.reconvene.dissentsgroup.MemberAttendance;
import org.reconvene.dissentsgroup.model.AFindingNeedsAQuorum;
import org.reconvene.dissentsgroup.model.DocketFacts;
import org.reconvene.dissentsgroup.model.GroupMeeting;
import org.reconvene.dissentsgroup.model.Hearing;
import org.reconvene.dissentsgroup.store.Dockets;
import org.reconvene.dissentsgroup.store.Hearings;
import org.reconvene.reports.GroupMinutes;
import org.reconvene.reports.ToDo;
import org.reconvene.time.London;

/** Writes the minutes of a meeting that was held: people by their titles, cases by reference. */
@ApplicationScoped
@Unrecorded("part of the printing of the minutes, which is decided and recorded at the desk")
public class GroupMinutesAuthor {

    @Inject
    GroupPaper paper;

    @Inject
    Dockets dockets;

    @Inject
    Hearings hearings;

    @Inject
    FollowsFindings follows;

    GroupMinutes minutes(GroupMeeting meeting) {
        var sheet = dockets.sheet(meeting.partnership(), meeting.reference()).orElseThrow();
        var facts = dockets.facts(sheet);
        var rows = sheet.view(facts).rows();
        return new GroupMinutes(
                paper.cover(meeting, "MINUTES"),
                GroupPaper.sitting(sheet.line()),
                paper.members(facts),
                rows.stream()
                        .filter(row -> row.finding() != null)
                        .map(row -> ofCase(
                                hearings.find(row.reference()).orElseThrow(),
                                row.agencyKind().words() + " " + row.ground().afterAgency(),
                                Objects.requireNonNull(row.finding()),
                                facts.ofCase(row.reference())))
                        .toList(),
                hearings.carriedOverFrom(meeting).stream().map(Hearing::dissent).toList());
    }

    private GroupMinutes.Case ofCase(Hearing hearing, String dissent, Finding finding, DocketFacts facts) {
        return new GroupMinutes.Case(
                hearing.dissent(),
                dissent,
                finding.words(),
                London.dateOf(Objects.requireNonNull(hearing.foundAt())),
                paper.opens(hearing.dissent()) ? details(hearing, facts) : null);
    }

    private GroupMinutes.Details details(Hearing hearing, DocketFacts facts) {
        var followed = follows.of(hearing.dissent());
        var quorum = AFindingNeedsAQuorum.of(facts.sitting(MemberAttendance.PRESENT), facts);
        return new GroupMinutes.Details(
                quorum.sentence(),
                quorum.takeNoPart(),
                hearing.minorityView(),
                followed.keyIssues() == null ? hearing.keyIssues() : followed.keyIssues(),
                followed.themes(),
                tasks(followed.recommendations()),
                followed.changes().stream()
                        .map(change -> new ToDo(
                                change.text(),
                                change.addressedTo(),
                                change.proposedOn(),
                                change.answer() == null ? "No answer yet" : change.answer()))
                        .toList(),
                tasks(followed.actions()));
    }

    private static List<ToDo> tasks(List<FollowsFindings.Task> tasks) {
        return tasks.stream()
                .map(task -> new ToDo(
                        task.text(),
                        task.owner().title() + ", " + task.owner().agencyName(),
                        task.dueOn(),
                        task.state()))
                .toList();
    }
}
