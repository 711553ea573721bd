package org.reconvene.learning.model;

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
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.ActionView;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;

/** One action towards a Strategy Meeting, followed to done (SUR-18). */
@Entity
@Table(name = "strategy_action")
@NullUnmarked
public class StrategyAction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "investigation_id")
    private Investigation investigation;

    private int number;
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

    protected StrategyAction() {}

    StrategyAction(Investigation investigation, int number, String text, PersonId owner, LocalDate dueOn) {
        this.investigation = investigation;
        this.number = number;
        this.text = text;
        this.owner = owner.value();
        this.dueOn = dueOn;
    }

    void done(String words, PersonId by, Instant at) {
        LearningMoves.check(LearningMoves.OF_ACTION, status, FollowUpStatus.DONE);
        status = FollowUpStatus.DONE;
        answer = words;
        answeredBy = by.value();
        answeredAt = at;
    }

    public ActionView view(PersonView ownedBy, LocalDate today) {
        var overdue = status == FollowUpStatus.OPEN && today.isAfter(dueOn);
        return new ActionView(id, number, text, ownedBy, dueOn, status, answer, answeredAt, overdue);
    }

    public Long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public PersonId owner() {
        return new PersonId(owner);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public FollowUpStatus status() {
        return status;
    }
}
