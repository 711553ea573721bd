package org.reconvene.escalation.model;

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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Side;
import org.reconvene.procedure.Step;

/** One beginning of a step in a disagreement, with its limit; it ends once. */
@Entity
@Table(name = "disagreement_turn")
@NullUnmarked
public class Turn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disagreement_id")
    private Disagreement disagreement;

    /** As on the disagreement, and how what is disputed begins: whom it waits for reads them here. */
    private String reference;

    private String about;

    private String step;
    private int number;

    @Column(name = "person_id")
    private @Nullable Long person;

    @Column(name = "with_id")
    private @Nullable Long with;

    @Column(name = "both_act")
    private boolean bothAct;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    @Column(name = "late_told")
    private boolean lateTold;

    protected Turn() {}

    /** The step begins; {@code number} counts how many times it has, from 1. */
    public Turn(Disagreement disagreement, Step step, int number, Instant startedAt, Instant dueAt) {
        this.disagreement = disagreement;
        this.reference = disagreement.reference();
        this.about = disagreement
                .decision()
                .substring(0, Math.min(disagreement.decision().length(), 200));
        this.step = step.key();
        this.bothAct = step.acts() == Side.BOTH;
        this.number = number;
        this.startedAt = startedAt;
        this.dueAt = dueAt;
    }

    /** Who acts, and who stands on the other side; null where nobody was found. */
    public void isOf(@Nullable PersonId acting, @Nullable PersonId other) {
        person = acting == null ? null : acting.value();
        with = other == null ? null : other.value();
    }

    /** The step ends; by nobody where the limit passed in silence. */
    public void ends(Ending how, @Nullable PersonId by, Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException("a step ends once: " + disagreement.reference() + " " + step);
        }
        ending = how;
        endedBy = by == null ? null : by.value();
        endedAt = at;
    }

    /** The working calendar changed, and with it the limit. */
    public void isDue(Instant at) {
        dueAt = at;
    }

    /** Everybody was told once that it is late. */
    public void wasToldLate() {
        lateTold = true;
    }

    /** Whether that person acts in the step, which both sides do where it is of both. */
    public boolean isOf(PersonId somebody) {
        return somebody.equals(person()) || (bothAct && somebody.equals(with()));
    }

    /** Who acts in the step. */
    public List<PersonId> whose() {
        return Stream.concat(Stream.ofNullable(person()), bothAct ? Stream.ofNullable(with()) : Stream.empty())
                .toList();
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public Disagreement disagreement() {
        return disagreement;
    }

    public String step() {
        return step;
    }

    public int number() {
        return number;
    }

    public @Nullable PersonId person() {
        return person == null ? null : new PersonId(person);
    }

    public @Nullable PersonId with() {
        return with == null ? null : new PersonId(with);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable Ending ending() {
        return ending;
    }

    public @Nullable PersonId endedBy() {
        return endedBy == null ? null : new PersonId(endedBy);
    }
}
