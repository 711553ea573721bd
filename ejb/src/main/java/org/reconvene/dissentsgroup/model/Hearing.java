package org.reconvene.dissentsgroup.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.Finding;
import org.reconvene.dissentsgroup.HearingStatus;
import org.reconvene.people.PersonId;

/** One dissent before the Group, from the docket to the finding (SUR-12, SUR-13). */
@Entity
@NullUnmarked
public class Hearing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String dissent;
    private String conference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private GroupMeeting meeting;

    private int turn;

    @Enumerated(EnumType.STRING)
    private HearingStatus status = HearingStatus.LISTED;

    @Column(name = "carried_over")
    private int carriedOver;

    @Column(name = "carried_from")
    private @Nullable Instant carriedFrom;

    @ManyToMany
    @JoinTable(
            name = "hearing_not_reached",
            joinColumns = @JoinColumn(name = "hearing_id"),
            inverseJoinColumns = @JoinColumn(name = "meeting_id"))
    private Set<GroupMeeting> notReachedAt = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private @Nullable Finding finding;

    @Column(name = "minority_view")
    private @Nullable String minorityView;

    @Column(name = "key_issues")
    private @Nullable String keyIssues;

    @Column(name = "found_by")
    private @Nullable Long foundBy;

    @Column(name = "found_at")
    private @Nullable Instant foundAt;

    @Version
    private long version;

    protected Hearing() {}

    public Hearing(String dissent, String conference, GroupMeeting meeting, int turn) {
        this.partnership = meeting.partnership().value();
        this.dissent = dissent;
        this.conference = conference;
        this.meeting = meeting;
        this.turn = turn;
    }

    /** Its place in the order of hearing, from 1. */
    public void isHeardAs(int place) {
        turn = place;
    }

    /** It was not reached, and stands on the docket of the next meeting. */
    public void carryOverTo(GroupMeeting next, int place) {
        move(HearingStatus.CARRIED_OVER);
        carriedOver++;
        carriedFrom = meeting.startsAt();
        notReachedAt.add(meeting);
        meeting = next;
        turn = place;
    }

    /** The Group found. */
    public void found(Finding what, @Nullable String minority, @Nullable String issues, PersonId by, Instant at) {
        move(HearingStatus.FINDING_RECORDED);
        finding = what;
        minorityView = minority;
        keyIssues = issues;
        foundBy = by.value();
        foundAt = at;
    }

    private void move(HearingStatus to) {
        GroupMoves.check(GroupMoves.OF_HEARING, status, to);
        status = to;
    }

    public long id() {
        return id;
    }

    public String dissent() {
        return dissent;
    }

    public String conference() {
        return conference;
    }

    public GroupMeeting meeting() {
        return meeting;
    }

    public int turn() {
        return turn;
    }

    public HearingStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status != HearingStatus.FINDING_RECORDED;
    }

    /** How often it was not reached. */
    public int carriedOver() {
        return carriedOver;
    }

    public @Nullable Instant carriedFrom() {
        return carriedFrom;
    }

    public @Nullable Finding finding() {
        return finding;
    }

    public @Nullable String minorityView() {
        return minorityView;
    }

    public @Nullable String keyIssues() {
        return keyIssues;
    }

    public @Nullable PersonId foundBy() {
        return foundBy == null ? null : new PersonId(foundBy);
    }

    public @Nullable Instant foundAt() {
        return foundAt;
    }
}
