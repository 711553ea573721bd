package org.reconvene.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.people.PersonId;

/** What somebody is to see to by a day, and what they said became of it. */
@Embeddable
@NullUnmarked
public class Task {

    private String text;

    @Column(name = "owner_id")
    private long owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private FollowUpStatus status = FollowUpStatus.OPEN;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected Task() {}

    Task(String text, PersonId owner, LocalDate dueOn) {
        this.text = text;
        this.owner = owner.value();
        this.dueOn = dueOn;
    }

    /** Says what became of it, once, by one of these moves. */
    void answer(
            Map<FollowUpStatus, Set<FollowUpStatus>> moves, FollowUpStatus to, String words, PersonId by, Instant at) {
        LearningMoves.check(moves, status, to);
        status = to;
        answer = words;
        answeredBy = by.value();
        answeredAt = at;
    }

    /** Whether it is open past its day. */
    boolean isOverdue(LocalDate today) {
        return status == FollowUpStatus.OPEN && today.isAfter(dueOn);
    }

    String text() {
        return text;
    }

    PersonId owner() {
        return new PersonId(owner);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    FollowUpStatus status() {
        return status;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}
