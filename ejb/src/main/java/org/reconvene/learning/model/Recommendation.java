package org.reconvene.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.RecommendationView;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;

/** One recommendation of the Group, with an owner and a day (SUR-16). */
@Entity
@NullUnmarked
public class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "partnership_id")
    private long partnership;

    private String dissent;
    private int number;

    @Embedded
    private Task task;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private long version;

    protected Recommendation() {}

    public Recommendation(FoundDissent about, int number, String text, PersonId owner, LocalDate dueOn) {
        this.partnership = about.partnership().value();
        this.dissent = about.reference();
        this.number = number;
        this.task = new Task(text, owner, dueOn);
    }

    public void wasMade(PersonId by, Instant at) {
        madeBy = by.value();
        madeAt = at;
    }

    /** Says what became of it, once. */
    public void answer(FollowUpStatus to, String words, PersonId by, Instant at) {
        task.answer(LearningMoves.OF_RECOMMENDATION, to, words, by, at);
    }

    public RecommendationView view(PersonView ownedBy, LocalDate today) {
        return new RecommendationView(
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
