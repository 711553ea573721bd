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

    @Column(name = "ended_words")
    private @Nullable String endedWords;

    @Column(name = "agreed_by")
    private @Nullable Long agreedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreed_ending")
    private @Nullable Ending agreedEnding;

    private boolean chosen;

    @Column(name = "of_request")
    private boolean ofRequest;

    @Column(name = "whole_due_at")
    private @Nullable Instant wholeDueAt;

    @Column(name = "late_told")
    private boolean lateTold;

    @Column(name = "soon_at")
    private @Nullable Instant soonAt;

    @Column(name = "soon_of")
    private @Nullable Instant soonOf;

    protected Turn() {}

    /** The step begins; {@code number} counts how many times it has, from 1. */
    public Turn(Disagreement disagreement, Step step, int number, Instant startedAt, Instant dueAt) {
        this.disagreement = disagreement;
        this.reference = disagreement.reference();
        this.about = disagreement
                .decision()
                .substring(0, Math.min(disagreement.decision().length(), 200));
        this.ofRequest = disagreement.isARequest();
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

    /** A time for the whole runs beside the step's own limit, and ends then (HER-14); null where none runs. */
    public void isWithin(@Nullable Instant wholeDue) {
        wholeDueAt = wholeDue;
    }

    /** The step ends; by nobody where the limit passed in silence. */
    public void ends(Ending how, @Nullable PersonId by, Instant at) {
        ends(by, at);
        ending = how;
    }

    /** The step ends otherwise than its outcomes say, for example because the whole disagreement was withdrawn. */
    public void ends(String how, @Nullable PersonId by, Instant at) {
        ends(by, at);
        endedWords = how;
    }

    private void ends(@Nullable PersonId by, Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException("a step ends once: " + disagreement.reference() + " " + step);
        }
        endedBy = by == null ? null : by.value();
        endedAt = at;
    }

    /** The working calendar changed, and with it the limit. */
    public void isDue(Instant at) {
        dueAt = at;
    }

    /** Both sides agreed on another limit (SUS-2, HER-2), or the meeting's day was set (BOR-8); no calendar moves it. */
    public void isChosen(Instant due) {
        dueAt = due;
        chosen = true;
        lateTold = false;
    }

    /** A side put an agreement in writing; the step stays open until the other side confirms it, until {@code due} at least. */
    public void isAgreed(Ending how, PersonId by, Instant due) {
        agreedEnding = how;
        agreedBy = by.value();
        dueAt = due.isAfter(dueAt) ? due : dueAt;
    }

    /** The other side does not confirm the agreement as it is written. */
    public void isNotAgreedAfterAll() {
        agreedBy = null;
        agreedEnding = null;
    }

    /** Whether the limit is the procedure's own, so that a change of the working calendar moves it. */
    public boolean movesWithTheCalendar() {
        return !chosen && agreedBy == null;
    }

    /** Everybody was told once that it is late. */
    public void wasToldLate() {
        lateTold = true;
    }

    /** The limit has passed, and nothing followed from it yet. */
    public boolean isUnanswered(Instant now) {
        return isOpen() && !lateTold && dueAt.isBefore(now);
    }

    /** When whoever acts is told that this limit comes near; null for never. */
    public void isToldSoon(@Nullable Instant at) {
        soonAt = at;
        soonOf = dueAt;
    }

    /** It is time to tell that the limit comes near. */
    public boolean isTimeToTell(Instant now) {
        return isOpen() && soonAt != null && !soonAt.isAfter(now);
    }

    /** It was told that the limit comes near. */
    public void wasToldSoon() {
        soonAt = null;
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

    public boolean bothAct() {
        return bothAct;
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

    /** How it ended where that is none of the procedure's outcomes; null otherwise. */
    public @Nullable String endedWords() {
        return endedWords;
    }

    /** Whoever put an agreement in writing that waits for the other side; null where none does. */
    public @Nullable PersonId agreedBy() {
        return agreedBy == null ? null : new PersonId(agreedBy);
    }

    /** How the step ends once the agreement is confirmed; null where none waits. */
    public @Nullable Ending agreedEnding() {
        return agreedEnding;
    }

    /** Who confirms the agreement that waits: whoever stands opposite; null where nobody was found. */
    public @Nullable PersonId confirms() {
        return agreedBy == null ? null : agreedBy.equals(person) ? with() : person();
    }

    public @Nullable PersonId endedBy() {
        return endedBy == null ? null : new PersonId(endedBy);
    }
}
