package org.reconvene.dissentsgroup.store;

import jakarta.persistence.Tuple;
import java.util.List;
import org.reconvene.architecture.Rows;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.dissent.Ground;
import org.reconvene.dissent.Wish;
import org.reconvene.dissentsgroup.DocketRow;
import org.reconvene.dissentsgroup.DocketView;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.dissentsgroup.HearingStatus;
import org.reconvene.dissentsgroup.MeetingLine;
import org.reconvene.dissentsgroup.MeetingStatus;
import org.reconvene.dissentsgroup.MemberAttendance;
import org.reconvene.dissentsgroup.ReviewerView;
import org.reconvene.dissentsgroup.model.AFindingNeedsAQuorum;
import org.reconvene.dissentsgroup.model.DocketFacts;
import org.reconvene.dissentsgroup.model.DocketFacts.MissingReport;
import org.reconvene.dissentsgroup.model.DocketFacts.Reviewer;
import org.reconvene.dissentsgroup.model.ReviewerRules;
import org.reconvene.people.AgencyKind;

/** A meeting and its cases as {@link DocketSql#CASES} has them, before the facts are added. */
public record DocketSheet(long id, MeetingLine line, List<Tuple> cases) {

    static DocketSheet of(List<Tuple> rows) {
        var first = rows.getFirst();
        var cases = rows.stream().filter(row -> row.get(7) != null).toList();
        return new DocketSheet(
                Rows.number(first, 0),
                new MeetingLine(
                        Rows.text(first, 1),
                        Rows.instant(first, 2),
                        Rows.instant(first, 3),
                        Rows.textOrNull(first, 4),
                        Rows.textOrNull(first, 5),
                        MeetingStatus.valueOf(Rows.text(first, 6)),
                        cases.size()),
                cases);
    }

    /** The docket with the facts. */
    public DocketView view(DocketFacts facts) {
        return new DocketView(
                line,
                facts.neighbours(),
                cases.stream()
                        .map(row -> row(row, facts.ofCase(Rows.text(row, 7))))
                        .toList());
    }

    private static DocketRow row(Tuple row, DocketFacts ofCase) {
        var finding = Rows.textOrNull(row, 19);
        return new DocketRow(
                Rows.text(row, 7),
                (int) Rows.number(row, 8),
                Rows.text(row, 9),
                ConferenceKind.valueOf(Rows.text(row, 10)),
                Rows.instant(row, 11),
                Rows.number(row, 12),
                Rows.number(row, 13),
                AgencyKind.valueOf(Rows.text(row, 14)),
                Ground.valueOf(Rows.text(row, 15)),
                (Boolean) row.get(16),
                Wish.valueOf(Rows.text(row, 17)),
                HearingStatus.valueOf(Rows.text(row, 18)),
                finding == null ? null : Finding.valueOf(finding),
                (int) Rows.number(row, 20),
                Rows.instantOrNull(row, 21),
                ofCase.missing().stream().map(MissingReport::agencyName).toList(),
                reviewers(ofCase),
                ReviewerRules.WANTED,
                AFindingNeedsAQuorum.of(ofCase.sitting(MemberAttendance.ACCEPTED, MemberAttendance.PRESENT), ofCase));
    }

    private static List<ReviewerView> reviewers(DocketFacts ofCase) {
        return ofCase.reviewers().stream().map(Reviewer::view).toList();
    }
}
