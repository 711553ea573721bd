package org.reconvene.dissentsgroup.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.MeetingLine;
import org.reconvene.dissentsgroup.MeetingStatus;
import org.reconvene.people.PartnershipId;
import org.reconvene.time.Meeting;

/** One monthly meeting of the Group (SUR-14). */
@Entity
@Table(name = "group_meeting")
@NullUnmarked
public class GroupMeeting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String reference;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "papers_close_at")
    private Instant papersCloseAt;

    @Column(name = "why_moved")
    private @Nullable String whyMoved;

    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private long version;

    protected GroupMeeting() {}

    /** What a meeting is called: {@code SUR-2027-01}, by the month in which the rule has it. */
    public static String referenceOf(String prefix, Meeting meeting) {
        var moved = meeting.movedFrom();
        return prefix + "-" + YearMonth.from(moved == null ? meeting.day() : moved.date());
    }

    public void takesPlaceAt(String where) {
        place = where;
    }

    /** The working calendar changed, and with it the day that the rule gives the meeting. */
    public void movesTo(Meeting meeting) {
        heldOn = meeting.day();
        startsAt = meeting.starts();
        papersCloseAt = meeting.papersClose();
        whyMoved = meeting.whyMoved().orElse(null);
    }

    /** The month in which the rule has it, by which it is called. */
    public YearMonth month() {
        return YearMonth.parse(reference.substring(reference.length() - "2027-01".length()));
    }

    /** Ends the meeting; what was not reached is carried over before. */
    public void close(Instant at) {
        GroupMoves.check(GroupMoves.OF_MEETING, status, MeetingStatus.HELD);
        status = MeetingStatus.HELD;
        closedAt = at;
    }

    public long id() {
        return id;
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public String reference() {
        return reference;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant papersCloseAt() {
        return papersCloseAt;
    }

    public MeetingStatus status() {
        return status;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** Whether its day has come. Reviews open to the meeting and findings are recorded from then on, not before. */
    public boolean hasItsDay(LocalDate today) {
        return !today.isBefore(heldOn);
    }

    public MeetingLine line(long cases) {
        return new MeetingLine(reference, startsAt, papersCloseAt, whyMoved, place, status, cases);
    }
}
