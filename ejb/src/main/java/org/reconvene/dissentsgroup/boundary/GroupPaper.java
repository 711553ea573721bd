package org.reconvene.dissentsgroup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.reconvene.access.Act;
import org.reconvene.access.Decision;
import org.reconvene.access.boundary.Gate;
import org.reconvene.architecture.Unrecorded;
import org.reconvene.dissentsgroup.MeetingLine;
import org.reconvene.dissentsgroup.model.DocketFacts;
import org.reconvene.dissentsgroup.model.DocketFacts.Member;
import org.reconvene.dissentsgroup.model.GroupMeeting;
import org.reconvene.people.boundary.Directory;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.record.CaseKey;
import org.reconvene.record.boundary.Journal;
import org.reconvene.reports.Cover;
import org.reconvene.reports.Period;
import org.reconvene.reports.Sitting;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** What the pack for a meeting and its minutes have alike. */
@ApplicationScoped
@Unrecorded("part of the printing of a meeting's papers, which is decided and recorded at the desk")
public class GroupPaper {

    @Inject
    Stationery stationery;

    @Inject
    Directory directory;

    @Inject
    BusinessClock clock;

    @Inject
    Gate gate;

    @Inject
    Journal journal;

    /** Their cover; its reference is that of the meeting and of what is printed. */
    Cover cover(GroupMeeting meeting, String what) {
        return stationery.cover(
                directory.partnership(meeting.partnership()),
                Period.of(meeting.heldOn()),
                clock.now(),
                meeting.reference() + "-" + what);
    }

    static Sitting sitting(MeetingLine line) {
        return new Sitting(
                line.reference(),
                London.wallClock(line.startsAt()),
                London.wallClock(line.papersCloseAt()),
                line.place());
    }

    /** The members in office on the day of the meeting, by agency and title. */
    List<Sitting.Member> members(DocketFacts facts) {
        var people =
                directory.persons(facts.sitting().stream().map(Member::person).toList());
        return facts.sitting().stream()
                .map(member -> new Sitting.Member(
                        Objects.requireNonNull(people.get(member.person())).title(),
                        member.agencyName(),
                        member.attendance() == null
                                ? "Not said"
                                : member.attendance().words()))
                .sorted((one, other) -> (one.agency() + one.title()).compareTo(other.agency() + other.title()))
                .toList();
    }

    /** Whether the case is open to whoever prints; that it is read is written into its record. */
    boolean opens(String dissent) {
        if (gate.may(Act.READ_MEETING_CASE, dissent) instanceof Decision.Refused) {
            return false;
        }
        journal.read(Act.READ_MEETING_CASE, new CaseKey(dissent));
        return true;
    }
}
