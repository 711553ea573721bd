package org.reconvene.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.AnswerLearning;
import org.reconvene.learning.FollowUpStatus;
import org.reconvene.learning.HandoverView;
import org.reconvene.learning.LearningMatter;
import org.reconvene.learning.LearningStation;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;

/**
 * Learning, or a proposed change of policy, in the hands of somebody until they answer (SUR-9). Each is answered once; what is
 * passed on, or accepted and still to be done, is a handover of its own, so that no answer is ever overwritten.
 */
@Entity
@Table(name = "learning_handover")
@NullUnmarked
public class Handover {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "learning_id")
    private Learning learning;

    private int number;

    @Enumerated(EnumType.STRING)
    private LearningMatter matter;

    @Enumerated(EnumType.STRING)
    private LearningStation station;

    @Embedded
    private Task task;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Version
    private long version;

    protected Handover() {}

    private Handover(Learning learning, int number, LearningMatter matter, LearningStation station, Task task) {
        this.learning = learning;
        this.number = number;
        this.matter = matter;
        this.station = station;
        this.task = task;
    }

    /** The first one of a matter: it goes to the board representative. */
    public static Handover first(
            Learning learning, int number, LearningMatter matter, String text, PersonId owner, LocalDate dueOn) {
        return new Handover(
                learning, number, matter, LearningStation.BOARD_REPRESENTATIVE, new Task(text, owner, dueOn));
    }

    /**
     * Its owner answers, once.
     *
     * @param next the number of the handover that may follow
     * @return the handover that follows, or null where this was the last answer
     */
    public @Nullable Handover answer(AnswerLearning command, int next, Instant at) {
        var to = Objects.requireNonNull(command.status());
        task.answer(HandoverMoves.at(station), to, command.words().strip(), task.owner(), at);
        return switch (to) {
            case PASSED_ON -> follows(next, LearningStation.SUBGROUP, Objects.requireNonNull(command.owner()), command);
            case ACCEPTED -> follows(next, LearningStation.CARRYING_OUT, task.owner(), command);
            case DONE -> {
                doneOn = command.doneOn();
                yield null;
            }
            case NOT_ACCEPTED -> null;
            case OPEN -> throw new IllegalStateException("an answer is none of open");
        };
    }

    private Handover follows(int next, LearningStation to, PersonId owner, AnswerLearning command) {
        var due = Objects.requireNonNull(command.dueOn());
        return new Handover(learning, next, matter, to, new Task(task.text(), owner, due));
    }

    public HandoverView view(PersonView ownedBy, LocalDate today) {
        return new HandoverView(
                id,
                matter,
                station,
                task.text(),
                ownedBy,
                task.dueOn(),
                task.status(),
                task.answer(),
                task.answeredAt(),
                doneOn,
                task.isOverdue(today),
                HandoverMoves.answers(station, task.status()));
    }

    public Long id() {
        return id;
    }

    public Learning learning() {
        return learning;
    }

    public LearningMatter matter() {
        return matter;
    }

    public LearningStation station() {
        return station;
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
