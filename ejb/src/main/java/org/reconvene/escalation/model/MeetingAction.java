package org.reconvene.escalation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/** Something that a professional meeting gave somebody to do; it is followed until they say what became of it (BOR-10). */
@Entity
@Table(name = "meeting_action")
@NullUnmarked
public class MeetingAction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private ProfessionalMeeting meeting;

    private String what;

    @Column(name = "owner_id")
    private long owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private @Nullable String outcome;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    protected MeetingAction() {}

    public MeetingAction(ProfessionalMeeting meeting, String what, PersonId owner, LocalDate dueOn) {
        this.meeting = meeting;
        this.what = what;
        this.owner = owner.value();
        this.dueOn = dueOn;
    }

    /** Its owner says what became of it; once. */
    public void isFinished(String became, Instant at) {
        if (finishedAt != null) {
            throw new IllegalStateException("an action is finished once: " + id);
        }
        outcome = became;
        finishedAt = at;
    }

    public long id() {
        return id;
    }

    public String what() {
        return what;
    }

    public PersonId owner() {
        return new PersonId(owner);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** What became of it; null while it is open. */
    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }
}
