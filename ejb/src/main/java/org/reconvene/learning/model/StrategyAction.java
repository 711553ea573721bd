package org.reconvene.learning.model;

import jakarta.persistence.Embedded;
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

    @Embedded
    private Task task;

    protected StrategyAction() {}

    StrategyAction(Investigation investigation, int number, String text, PersonId owner, LocalDate dueOn) {
        this.investigation = investigation;
        this.number = number;
        this.task = new Task(text, owner, dueOn);
    }

    void done(String words, PersonId by, Instant at) {
        task.answer(LearningMoves.OF_ACTION, FollowUpStatus.DONE, words, by, at);
    }

    public ActionView view(PersonView ownedBy, LocalDate today) {
        return new ActionView(
                id,
                number,
                task.text(),
                ownedBy,
                task.dueOn(),
                task.status(),
                task.answer(),
                task.answeredAt(),
                task.isOverdue(today));
    }

    public Long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String text() {
        return task.text();
    }

    public PersonId owner() {
        return task.owner();
    }

    public LocalDate dueOn() {
        return task.dueOn();
    }

    public FollowUpStatus status() {
        return task.status();
    }
}
