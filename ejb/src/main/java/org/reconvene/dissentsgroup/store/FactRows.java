package org.reconvene.dissentsgroup.store;

import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.dissentsgroup.MeetingLine;
import org.reconvene.dissentsgroup.MeetingStatus;
import org.reconvene.dissentsgroup.MemberAttendance;
import org.reconvene.dissentsgroup.model.DocketFacts;
import org.reconvene.dissentsgroup.model.DocketFacts.Interest;
import org.reconvene.dissentsgroup.model.DocketFacts.Member;
import org.reconvene.dissentsgroup.model.DocketFacts.MissingReport;
import org.reconvene.dissentsgroup.model.DocketFacts.Party;
import org.reconvene.dissentsgroup.model.DocketFacts.PartyRole;
import org.reconvene.dissentsgroup.model.DocketFacts.Reviewer;
import org.reconvene.people.AgencyId;
import org.reconvene.people.AgencyKind;
import org.reconvene.people.PersonId;

/**
 * Turns the rows of {@link DocketSql#FACTS} into facts. The columns: fact, dissent, person, other, name, agency, its kind, its name,
 * word, number, two instants.
 */
final class FactRows {

    private FactRows() {}

    static DocketFacts facts(List<Tuple> rows) {
        var members = new ArrayList<Member>();
        var parties = new ArrayList<Party>();
        var interests = new ArrayList<Interest>();
        var reviewers = new ArrayList<Reviewer>();
        var missing = new ArrayList<MissingReport>();
        var meetings = new ArrayList<MeetingLine>();
        for (var row : rows) {
            switch (Rows.text(row, 0).strip()) {
                case "MEMBER" -> members.add(member(row));
                case "PARTY" -> parties.add(party(row));
                case "INTEREST" -> interests.add(new Interest(Rows.text(row, 1), person(row), Rows.instant(row, 10)));
                case "REVIEWER" -> reviewers.add(reviewer(row));
                case "MISSING" -> missing.add(new MissingReport(Rows.text(row, 1), Rows.text(row, 7)));
                case "MEETING" -> meetings.add(meeting(row));
                default -> throw new IllegalStateException("no fact is called " + Rows.text(row, 0));
            }
        }
        members.sort(Comparator.comparing(Member::name));
        meetings.sort(Comparator.comparing(MeetingLine::startsAt));
        return new DocketFacts(members, parties, interests, reviewers, missing, meetings);
    }

    private static Member member(Tuple row) {
        var attendance = Rows.textOrNull(row, 8);
        return new Member(
                person(row),
                Rows.text(row, 4),
                new AgencyId(Rows.number(row, 5)),
                AgencyKind.valueOf(Rows.text(row, 6)),
                Rows.text(row, 7),
                Rows.number(row, 3) == 1,
                attendance == null ? null : MemberAttendance.valueOf(attendance),
                Rows.number(row, 9));
    }

    private static Party party(Tuple row) {
        var agency = Rows.numberOrNull(row, 5);
        return new Party(
                Rows.text(row, 1),
                person(row),
                PartyRole.valueOf(Rows.text(row, 8)),
                agency == null ? null : new AgencyId(agency),
                personOrNull(Rows.numberOrNull(row, 3)));
    }

    private static Reviewer reviewer(Tuple row) {
        return new Reviewer(
                Rows.text(row, 1),
                person(row),
                Rows.text(row, 4),
                AgencyKind.valueOf(Rows.text(row, 6)),
                (int) Rows.number(row, 9),
                AssignmentStatus.valueOf(Rows.text(row, 8)));
    }

    private static MeetingLine meeting(Tuple row) {
        return new MeetingLine(
                Rows.text(row, 1),
                Rows.instant(row, 10),
                Rows.instant(row, 11),
                Rows.textOrNull(row, 7),
                Rows.textOrNull(row, 4),
                MeetingStatus.valueOf(Rows.text(row, 8)),
                Rows.number(row, 9));
    }

    private static PersonId person(Tuple row) {
        return new PersonId(Rows.number(row, 2));
    }

    private static @Nullable PersonId personOrNull(@Nullable Long id) {
        return id == null ? null : new PersonId(id);
    }
}
