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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissentsgroup.AssignmentStatus;
import org.reconvene.people.PersonId;

/** An independent review that was given to a member (SUR-13). */
@Entity
@Table(name = "review_assignment")
@NullUnmarked
public class ReviewerAssignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "hearing_id", updatable = false)
    private Hearing hearing;

    @Column(name = "person_id", updatable = false)
    private long person;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status = AssignmentStatus.ASSIGNED;

    @Column(name = "assigned_by", updatable = false)
    private long assignedBy;

    @Column(name = "assigned_at", updatable = false)
    private Instant assignedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_why")
    private @Nullable String withdrawnWhy;

    @Version
    private long version;

    protected ReviewerAssignment() {}

    public ReviewerAssignment(Hearing hearing, PersonId person, int number, PersonId by, Instant at) {
        this.hearing = hearing;
        this.person = person.value();
        this.number = number;
        this.assignedBy = by.value();
        this.assignedAt = at;
    }

    public void sent(Instant at) {
        move(AssignmentStatus.SENT);
        sentAt = at;
    }

    public void withdrawn(String why, Instant at) {
        move(AssignmentStatus.WITHDRAWN);
        withdrawnWhy = why;
        withdrawnAt = at;
    }

    private void move(AssignmentStatus to) {
        GroupMoves.check(GroupMoves.OF_ASSIGNMENT, status, to);
        status = to;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    /** Which reviewer of the case, from 1: what they are called where names are hidden. */
    public int number() {
        return number;
    }

    public AssignmentStatus status() {
        return status;
    }
}
